/** Whether an id was made up for something that had no words yet, e.g. `answer-2`. */
export function isMadeUp(id: string, stem: string): boolean {
  return id === stem || (id.startsWith(`${stem}-`) && /^\d+$/.test(id.slice(stem.length + 1)));
}
