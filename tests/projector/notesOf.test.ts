import { expect, test } from 'vitest';
import { notesOf } from '../../src/ui/room/session/notesOf.ts';
import { SHIPPED_IDS, shipped } from '../builders/shipped.ts';

test('the note is for the facilitator, the question for the room', () => {
  expect(notesOf('Faire voter d’abord. Question\u00a0: que sait-on\u202f?')).toEqual({
    note: 'Faire voter d’abord.',
    question: 'Que sait-on\u202f?',
  });
  expect(notesOf('Vote first. Question: what do we know?')).toEqual({
    note: 'Vote first.',
    question: 'What do we know?',
  });
});

test('a text without a question is a note, one that begins with it has no note', () => {
  expect(notesOf('Vote first.')).toEqual({ note: 'Vote first.', question: undefined });
  expect(notesOf('Question: who?')).toEqual({ note: undefined, question: 'Who?' });
});

test('every facilitation text that ships has a note and a question, in both languages', () => {
  const texts = SHIPPED_IDS.flatMap((id) =>
    Object.values(shipped(id).nodes).flatMap((node) =>
      node.type === 'decision' && node.facilitation ? Object.values(node.facilitation) : [],
    ),
  );
  expect(texts.length).toBeGreaterThan(0);
  expect(texts.filter((text) => notesOf(text).question === undefined)).toEqual([]);
});
