import { expect, test } from 'vitest';
import { githubAnnotation } from '../../src/cli/githubAnnotation.ts';

const FINDING = {
  code: 'PN201',
  severity: 'error',
  file: 'scenarios/first-meeting.json',
  line: 12,
  column: 7,
  message: 'There is no node “openning”.',
  fix: 'Did you mean “opening”?',
} as const;

test('a finding is one workflow command with its place and its code', () => {
  expect(githubAnnotation(FINDING)).toBe(
    '::error file=scenarios/first-meeting.json,line=12,col=7,title=PN201::' +
      'There is no node “openning”. Did you mean “opening”?',
  );
});

test.each([
  ['error', '::error '],
  ['warning', '::warning '],
  ['info', '::notice '],
] as const)('%s is told as %s', (severity, start) => {
  expect(githubAnnotation({ ...FINDING, severity })).toMatch(new RegExp(`^${start}`));
});

test('signs that would end a property are escaped in it, and left alone in the message', () => {
  const told = githubAnnotation({
    ...FINDING,
    file: 'C:\\50%, mine.json',
    message: 'One: two, three::four.',
  });
  expect(told).toContain('file=C%3A\\50%25%2C mine.json,line=12');
  expect(told).toContain('::One: two, three::four.');
});

test('whatever a message holds, it stays one line and nothing is escaped twice', () => {
  const told = githubAnnotation({ ...FINDING, message: '40 %\r\n::error::%0A' });
  expect(told.split(/[\r\n]/)).toHaveLength(1);
  expect(told).toContain('::40 %25%0D%0A::error::%250A Did you mean');
});
