import { type Diagnostic, likeThis, measured, ofKinds, warning } from '../diagnostic.ts';
import { all, drop, set } from '../example.ts';

const FIRST = 'nodes.opening.choices.0';
const LONG = (length: number) => 'x'.repeat(length);
const words = (count: number) => `${'un '.repeat(count - 1)}mot`;

/** Most characters of a text, by what it is to its reader (voice page, 2); answers have theirs in PN419. */
const LENGTHS = {
  objective: 120,
  line: 220,
  reaction: 160,
  why: 280,
  facilitation: 280,
  endingTitle: 60,
  endingText: 240,
  notYet: 240,
} as const;

const at = (path: string, most: number) =>
  likeThis(set(`${path}.fr`, LONG(most + 1)), set(`${path}.fr`, LONG(most)));
const said = (path: string, wrong: string, right: string) => likeThis(set(path, wrong), set(path, right));

/** The voice page as checks (PN5xx): one table, as of all codes. */
export const WRITING = {
  PN501: ofKinds('warning', LENGTHS, {
    objective: at('objective', LENGTHS.objective),
    line: at('nodes.opening.text', LENGTHS.line),
    reaction: at(`${FIRST}.reaction`, LENGTHS.reaction),
    why: at(`${FIRST}.why`, LENGTHS.why),
    facilitation: at('nodes.opening.facilitation', LENGTHS.facilitation),
    endingTitle: at('nodes.three-chairs.title', LENGTHS.endingTitle),
    endingText: at('nodes.three-chairs.text', LENGTHS.endingText),
    notYet: at('nodes.three-chairs.notYet', LENGTHS.notYet),
  }),
  PN502: measured(
    'warning',
    { words: 8 },
    said('nodes.opening.watchSays.fr', `${words(9)}.`, `Aujourd’hui\u202F! ${words(6)}.`),
  ),
  PN503: warning(
    set('nodes.opening.compassSays.fr', 'Demande qui va la lire.'),
    set('nodes.opening.compassSays.fr', 'Qui va la lire\u202F?'),
  ),
  PN504: warning(
    set('nodes.opening.facilitation.fr', 'Faire voter avant tout débat.'),
    set('nodes.opening.facilitation.fr', 'Faire voter. Question\u00A0: qui lira, et pourquoi\u202F?'),
  ),
  PN505: warning(
    set('nodes.opening.text.fr', '(Elle soupire.) Envoyez-moi ça.'),
    set('nodes.opening.text.fr', 'Bon… Envoyez-moi ça.'),
  ),
  PN506: warning(
    set('nodes.opening.text.fr', 'Envoyez-moi votre solution.'),
    set('nodes.opening.text.fr', 'Envoyez-moi votre résolution.'),
  ),
  PN507: warning(
    set(`${FIRST}.text.fr`, 'Je suis ravi de vous aider. Qui la lira, et pour décider quoi\u202F?'),
    set(`${FIRST}.text.fr`, 'Bien sûr, avec Ravi. Qui la lira, et pour décider quoi\u202F?'),
  ),
  PN508: warning(
    set(`${FIRST}.why.fr`, 'Vous demandez un nom. Un nom arrive.'),
    set(`${FIRST}.why.fr`, 'Le rendez-vous donne un nom. Un nom arrive.'),
  ),
  PN509: measured(
    'warning',
    { least: 2, most: 4 },
    said(
      `${FIRST}.why.fr`,
      'La question porte sur l’achat.',
      'La question porte sur l’achat. Un nom arrive.',
    ),
  ),
  PN510: warning(
    set(`${FIRST}.reaction.fr`, 'Malheureusement, elle repose son stylo.'),
    set(`${FIRST}.reaction.fr`, 'Elle repose son stylo.'),
  ),
  PN511: warning(
    set('nodes.opening.watchSays.fr', 'Proposez vendredi, vous gagnez un mois\u202F!'),
    set('nodes.opening.watchSays.fr', 'Propose vendredi, tu gagnes un mois\u202F!'),
  ),
  PN512: warning(
    set(
      `${FIRST}.text.fr`,
      'Dis-moi, toi qui sais\u00A0: chez vous, qui la lira, et pour décider quoi\u202F?',
    ),
    set(`${FIRST}.text.fr`, 'D’accord, sans toit ni loi. À part vous, qui la lira, et pour quoi\u202F?'),
  ),
  PN513: warning(
    set(`${FIRST}.why.en`, 'The question isn’t about a date. A name comes up.'),
    set(`${FIRST}.why.en`, 'The question goes to Paul’s budget. A name comes up.'),
  ),
  PN514: measured('warning', { length: 80, choices: 4 }, likeThis(fourChoices(80), fourChoices(79))),
  PN515: warning(drop('nodes.three-chairs.notYet'), drop('objective')),
  PN516: measured('warning', { step: 5 }, likeThis(set(`${FIRST}.speed`, -7), set(`${FIRST}.speed`, -10))),
} as const satisfies Readonly<Record<string, Diagnostic>>;

/** A menu of four, one of whose answers has so many characters. */
function fourChoices(length: number) {
  const fourth = {
    id: 'four',
    text: { fr: LONG(length), en: 'The two of us first, then.' },
    speed: -5,
    direction: -10,
    next: 'tuesday-thursday',
  };
  return all(
    set('nodes.where-are-we.choices.0.text.en', 'Very close! Tuesday, or Thursday?'),
    set('nodes.where-are-we.choices.3', fourth),
  );
}
