type Words = Readonly<Record<string, string>>;

/** What a phone sees of the room. */
export interface PhoneView {
  readonly v: 1;
  readonly seq: number;
  readonly phase: 'lobby' | 'wait' | 'open' | 'closed' | 'revealed' | 'ended';
  readonly q: string;
  readonly epoch: number;
  readonly question: Words;
  readonly quoted?: boolean;
  readonly choices: readonly { readonly id: string; readonly text: Words; readonly closed?: boolean }[];
  readonly asksConfidence: boolean;
  readonly timer?: number | undefined;
  readonly now: number;
  readonly mine?: { readonly choice: string; readonly confidence?: Confidence | undefined } | undefined;
  readonly paused: boolean;
}

export type Confidence = 0 | 1 | 2;

export interface Cast {
  readonly q: string;
  readonly epoch: number;
  readonly choice: string;
  readonly confidence?: Confidence | undefined;
  readonly changed: boolean;
  readonly status: 'sending' | 'ok' | 'closed' | 'stale' | 'slow' | 'paused' | 'bad';
}

export type PhoneLinked =
  | { readonly type: 'joining'; readonly connected: boolean }
  | {
      readonly type: 'live';
      readonly view: PhoneView;
      readonly connected: boolean;
      readonly clockOffset: number;
      readonly cast?: Cast | undefined;
    }
  | {
      readonly type: 'refused';
      readonly reason: 'no-room' | 'locked' | 'ended' | 'bad' | 'forbidden' | 'slow';
    }
  | { readonly type: 'gone'; readonly reason: 'replaced' | 'ended' | 'forgotten' };

export type Live = Extract<PhoneLinked, { readonly type: 'live' }>;

export interface PhoneLink {
  readonly getState: () => PhoneLinked;
  readonly subscribe: (listener: () => void) => () => void;
  readonly vote: (choice: string, confidence?: Confidence) => void;
  readonly retake: () => void;
  readonly close: () => void;
}
