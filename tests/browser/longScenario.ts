/** Sentences of spoken French and English to fill a limit with, cut at whole words. */
const FILLERS = {
  fr: 'Franchement, si le comité directeur demande pourquoi cette réorganisation attend jusqu’au printemps, faudrait-il répondre « administrativement » sans rire ? ',
  en: 'Frankly, if the steering committee wonders why the reorganisation has been waiting for springtime, would anyone answer “administratively” with a straight face? ',
} as const;

type Language = keyof typeof FILLERS;

/** A text as long as a limit of the voice page allows, in both languages. */
function full(limit: number): Record<Language, string> {
  const fill = (language: Language) => {
    const text = FILLERS[language].repeat(Math.ceil(limit / 100)).slice(0, limit);
    return text.slice(0, Math.max(text.lastIndexOf(' '), limit - 12)).trim();
  };
  return { fr: fill('fr'), en: fill('en') };
}

const both = (fr: string, en: string) => ({ fr, en });
const whisper = both(
  'Vite, un créneau avant que quelqu’un d’autre raccroche !',
  'Quick, grab a slot before somebody else rings off!',
);

function choice(id: string, next: string, rest: object = {}) {
  return {
    id,
    text: full(110),
    speed: 25,
    direction: -25,
    weeks: 12,
    reaction: full(160),
    why: full(280),
    next,
    ...rest,
  };
}

/** A scenario at every limit of the voice page: a line, a menu of three, one of four with a locked reply. */
export const LONG_SCENARIO = {
  format: 1,
  id: 'call-me-back',
  title: both(
    'Rappelez-moi après la réorganisation des directions',
    'Call me back once the reorganisation is over',
  ),
  objective: full(120),
  level: 1,
  languages: ['fr', 'en'],
  place: 'phone',
  cast: {
    claire: {
      name: 'Marie-Christine de La Rochefordière',
      role: both('Directrice générale adjointe transformation', 'Deputy chief executive for transformation'),
      avatar: { top: ['bob'] },
    },
  },
  flags: { knows: both('Sait qui décide', 'Knows who decides') },
  start: { node: 'hello', speed: 50, direction: 50 },
  nodes: {
    hello: { speaker: 'claire', mood: 'neutral', text: full(220), next: 'three' },
    three: {
      speaker: 'claire',
      mood: 'worried',
      text: full(220),
      watchSays: whisper,
      compassSays: whisper,
      choices: [choice('one', 'four'), choice('two', 'four'), choice('three', 'four')],
    },
    four: {
      speaker: 'claire',
      mood: 'skeptical',
      text: full(220),
      watchSays: whisper,
      compassSays: whisper,
      choices: [
        choice('one', 'over'),
        choice('two', 'over', { needs: ['knows'] }),
        choice('three', 'over', { sets: ['knows'] }),
        choice('fourth', 'over'),
      ],
    },
    over: { ending: 'stalled', title: full(60), text: full(240) },
  },
};
