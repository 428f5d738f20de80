import { describe, expect, it } from 'vitest';
import { removeCharacter, setAt, starterText } from '../../../src/format/index.ts';
import { CURATED_LOOKS, curatedLook } from '../../../src/studio/cast/curatedLooks.ts';
import {
  FEATURES,
  featuresOf,
  NOTHING,
  valuesOf,
  withValue,
  wornValue,
} from '../../../src/studio/cast/lookOptions.ts';
import { castOf, memberName } from '../../../src/studio/cast/members.ts';
import { readWorkFile } from '../../../src/studio/workbench/workFile.ts';
import { drawBust } from '../../../src/ui/bust/drawBust.ts';

const STARTER = starterText();
const [WHO = ''] = Object.keys(JSON.parse(STARTER).cast);
const speakersOf = (text: string) => {
  const nodes: Record<string, { speaker?: string }> = JSON.parse(text).nodes;
  return Object.values(nodes).map(({ speaker }) => speaker);
};

describe('a look', () => {
  it('takes each value that is offered and tells it again', () => {
    for (const feature of FEATURES)
      for (const value of valuesOf(feature, true))
        expect(wornValue(withValue({ 'x-note': 1 }, feature, value), feature)).toBe(value);
    expect(withValue({ 'x-note': 1 }, 'top', 'bob')).toEqual({
      'x-note': 1,
      top: ['bob'],
      topProbability: 100,
    });
  });

  it('offers people at work first and leaves out what hides the face', () => {
    for (const feature of FEATURES) {
      const work = valuesOf(feature, false);
      expect(valuesOf(feature, true).slice(0, work.length)).toEqual(work);
    }
    expect(valuesOf('skinColor', false)).not.toContain('614335');
    expect(valuesOf('skinColor', true)).toContain('614335');
  });

  it('has no colour of what it has not', () => {
    const shaved = withValue(withValue({}, 'facialHair', NOTHING), 'accessories', NOTHING);
    expect(featuresOf(shaved)).not.toContain('facialHairColor');
    expect(featuresOf(withValue(shaved, 'facialHair', 'beardLight'))).toContain('facialHairColor');
    expect(featuresOf(withValue(shaved, 'top', 'hijab'))).toContain('hatColor');
    expect(featuresOf(withValue(shaved, 'top', NOTHING))).not.toContain('hairColor');
  });

  it('grows a beard in the colour of the hair', () => {
    const look = withValue(withValue({}, 'hairColor', 'a7a29b'), 'facialHair', 'beardLight');
    expect(wornValue(look, 'facialHairColor')).toBe('a7a29b');
  });

  it('of whatever a file holds is read without harm', () => {
    for (const avatar of [undefined, null, 7, 'bob', [], { top: 'bob' }, { top: [] }, { top: [4] }]) {
      expect(wornValue(avatar, 'top')).toBeUndefined();
      expect(wornValue(withValue(avatar, 'top', 'bob'), 'top')).toBe('bob');
    }
    expect(wornValue({ top: ['spikes'] }, 'top')).toBe('spikes');
  });

  it('drawn by chance is one of those put together by hand, and nobody else’s', () => {
    const [first, ...rest] = CURATED_LOOKS;
    expect(curatedLook(rest, 0.99)).toEqual(first);
    expect(CURATED_LOOKS).toContain(curatedLook(CURATED_LOOKS, 0.5));
    const drawn = CURATED_LOOKS.map((look) => drawBust(look, 'anyone', 'neutral'));
    expect(new Set(drawn).size).toBe(CURATED_LOOKS.length);
    for (const look of CURATED_LOOKS)
      for (const feature of featuresOf(look))
        expect(valuesOf(feature, false)).toContain(wornValue(look, feature));
  });

  it('keeps its parts in every mood: the face alone changes', () => {
    const look = CURATED_LOOKS[0] ?? {};
    const parts = (mood: 'neutral' | 'annoyed') =>
      new Set(drawBust(look, 'anyone', mood).match(/fill="#[\da-f]{6}"/gi));
    expect(parts('annoyed')).toEqual(parts('neutral'));
    expect(drawBust(look, 'anyone', 'annoyed')).not.toBe(drawBust(look, 'anyone', 'neutral'));
  });
});

describe('the cast', () => {
  it('tells where each speaks, and who speaks without being in it', () => {
    const text = setAt(STARTER, ['nodes', 'opening', 'speaker'], 'paul');
    const { members, strangers, sound } = castOf(readWorkFile(text));
    expect(strangers).toEqual([{ id: 'paul', scenes: ['opening'] }]);
    expect(members.map(({ id }) => id)).toContain(WHO);
    expect(members.flatMap(({ scenes }) => scenes)).not.toContain('opening');
    expect(sound).toBe(true);
    expect(castOf(readWorkFile(JSON.stringify({ cast: [3], nodes: {} })))).toMatchObject({ sound: false });
  });

  it('calls people by what there is of a name', () => {
    expect(memberName({ id: 'a', name: 'Anne' }, 'fr')).toBe('Anne');
    expect(memberName({ id: 'a', name: { fr: ' ', en: 'Ann' } }, 'fr')).toBe('Ann');
    for (const name of [4, null, {}, { fr: 3 }, '']) expect(memberName({ id: 'a', name }, 'fr')).toBe('a');
  });

  it('loses somebody, whose lines go to another or to nobody', () => {
    const two = setAt(STARTER, ['cast', 'paul'], { name: 'Paul' });
    const spoken = speakersOf(STARTER);
    expect(spoken).toContain(WHO);
    const given = removeCharacter(two, WHO, 'paul');
    expect(Object.keys(JSON.parse(given).cast)).not.toContain(WHO);
    expect(speakersOf(given)).toEqual(spoken.map((one) => (one === WHO ? 'paul' : one)));
    const silent = removeCharacter(two, WHO, undefined);
    expect(speakersOf(silent)).toEqual(spoken.map((one) => (one === WHO ? undefined : one)));
    expect(removeCharacter(two, 'nobody', 'paul')).toBe(two);
    expect(removeCharacter('{', WHO, undefined)).toBe('{');
  });

  it('loses somebody who speaks nowhere and keeps every other byte', () => {
    expect(removeCharacter(setAt(STARTER, ['cast', 'paul'], { name: 'Paul' }), 'paul', undefined)).toBe(
      STARTER,
    );
    const records = { en: { 'cast.paul.role': 'abc', title: 'def' } };
    const text = setAt(setAt(STARTER, ['cast', 'paul'], { name: 'Paul' }), ['x-sources'], records);
    expect(JSON.parse(removeCharacter(text, 'paul', undefined))['x-sources']).toEqual({
      en: { title: 'def' },
    });
  });
});
