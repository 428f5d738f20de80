import { expect, test } from 'vitest';
import { trailOf } from '../../../src/engine/index.ts';
import { calibrationOf } from '../../../src/play/voyage/calibration.ts';
import { courseWord, zoneOf } from '../../../src/play/voyage/zone.ts';
import { shipped } from '../../builders/shipped.ts';
import { playedBy } from './finishedGame.ts';

function zone(letters: string) {
  const { solution, game, outcome } = playedBy(shipped('call-me-back'), letters);
  return zoneOf(solution.voyage, outcome, trailOf(solution.voyage, game));
}

test('the zone of the last point names how it ended', () => {
  expect(zone('BCBA')).toBe('signature');
  expect(zone('AABBA')).toBe('onCourse');
  expect(zone('BABA')).toBe('purchasing');
  expect(zone('ABA')).toBe('lost');
  expect(zone('BBBB')).toBe('becalmed');
});

test('a course is told by the point of the compass that its arrow shows', () => {
  expect([100, 90, 50, 25, 0].map(courseWord)).toEqual([
    'dueNorth',
    'northEast',
    'dueEast',
    'eastSouthEast',
    'dueSouth',
  ]);
});

test('the player’s own figure is compared with the arrival as it is shown', () => {
  const { outcome } = playedBy(shipped('call-me-back'), 'BABA');
  const arrived = { ...outcome, finalProgress: 14.9 };
  expect(calibrationOf(62, arrived)).toEqual({ type: 'over', points: 48 });
  expect(calibrationOf(14, arrived)).toEqual({ type: 'exact', points: 0 });
  expect(calibrationOf(20, arrived)).toEqual({ type: 'near', points: 6 });
  expect(calibrationOf(0, arrived)).toEqual({ type: 'under', points: 14 });
});
