declare module 'virtual:scenario-pack' {
  /** What the home chart shows of a shipped scenario before its file is fetched. */
  export interface PackEntry {
    readonly id: string;
    readonly title: Readonly<Record<string, string>>;
    /** Difficulty, 1 to 4. */
    readonly level: number;
    readonly minutes?: number;
    /** The first character of the cast, whose bust stands for the scenario. */
    readonly character?: string;
    /** Address of the file, relative to the page. */
    readonly url: string;
  }
  export const pack: readonly PackEntry[];
}

declare module 'virtual:scenario-endings' {
  /** The endings of each shipped scenario, by its id: the album alone needs them. */
  export const endings: Readonly<Record<string, readonly import('./endingsOf.ts').EndingEntry[]>>;
}
