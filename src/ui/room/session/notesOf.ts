/** What the author wrote for the facilitator. */
export interface Notes {
  /** How to hold the decision: for the facilitator's eyes. */
  readonly note: string | undefined;
  /** What to ask the room. */
  readonly question: string | undefined;
}

/** Both languages of the project call it so; a text without it is a note from end to end. */
const QUESTION = /(?:^|[\s.])Question\s*:\s*/;

/** Parts a facilitation text into the note and, behind the word "Question", the question for the room. */
export function notesOf(facilitation: string): Notes {
  const found = QUESTION.exec(facilitation);
  if (!found) return { note: facilitation, question: undefined };
  const note = facilitation.slice(0, found.index + (found[0].startsWith('.') ? 1 : 0)).trim();
  const question = facilitation.slice(found.index + found[0].length).trim();
  return {
    note: note === '' ? undefined : note,
    question: question === '' ? undefined : question.charAt(0).toLocaleUpperCase() + question.slice(1),
  };
}
