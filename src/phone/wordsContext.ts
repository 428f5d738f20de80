import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type PhoneTexts, textsOf } from './texts.ts';

/** The language of this phone, its words, and the change to the other language. */
export interface Words {
  readonly language: string;
  readonly t: PhoneTexts;
  readonly turn: () => void;
}

export const WordsContext = createContext<Words>({ language: 'en', t: textsOf('en'), turn: () => {} });

export function useWords(): Words {
  return useContext(WordsContext);
}
