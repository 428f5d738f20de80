import { analyse, type Line } from '../../src/analysis/index.ts';
import { type Scenario, SIGNATURE_SCORE } from '../../src/engine/index.ts';
import { SHIPPED_IDS, shipped } from '../builders/shipped.ts';
import { expect, test } from './fixtures.ts';
import { SIZES } from './sizes.ts';
import { type Sight, walk } from './walk.ts';

test.use({ stage: false, viewport: SIZES.phone, reducedMotion: 'reduce', deviceScaleFactor: 1 });

/** The best and the worst game that comes to each ending, each game once. */
function witnesses(scenario: Scenario): readonly Line[] {
  const lines = analyse(scenario).endings.flatMap(({ ending, best, worst }) => {
    if (!best || !worst) throw new Error(`${scenario.id}: no game comes to ${ending}`);
    return [best, worst];
  });
  const byChoices = new Map(lines.map((line) => [line.choices.map(({ choice }) => choice).join(), line]));
  return [...byChoices.values()];
}

/** Every text of a game in the language it is played in, as they must be met on the way. */
function textsOf(scenario: Scenario, line: Line, language: string): readonly string[] {
  const texts = line.choices.flatMap(({ node, choice }) => {
    const at = scenario.nodes[node];
    if (at?.type !== 'decision') throw new Error(`${node} has no choices`);
    const made = at.choices.find(({ id }) => id === choice);
    return [at.text[language], made?.text[language], made?.reaction?.[language], made?.why?.[language]];
  });
  return texts.map((text) => {
    if (text === undefined) throw new Error(`${scenario.id} has a text that is missing in ${language}`);
    return text;
  });
}

for (const language of ['fr', 'en'] as const)
  for (const id of SHIPPED_IDS)
    test(`every ending of ${id} is reached on a phone, by its best and its worst game, in ${language}`, async ({
      page,
    }) => {
      test.setTimeout(400_000);
      const scenario = shipped(id);
      await page.goto(`./?lng=${language}#/`);
      for (const line of witnesses(scenario)) {
        await page.evaluate(() => {
          location.hash = '#/';
        });
        await page.locator('.home').waitFor();
        const game = line.choices.map(({ choice }) => choice).join(' ');
        const sights: readonly Sight[] = await walk(page, scenario, line);
        expect(
          sights.flatMap(({ faults }) => faults),
          game,
        ).toEqual([]);
        const read = sights.map(({ text }) => text).join('\n');
        for (const text of textsOf(scenario, line, language)) expect(read, game).toContain(text);
        const ending = line.ending === undefined ? undefined : scenario.nodes[line.ending];
        if (ending?.type !== 'ending') throw new Error(`${game} comes to no ending`);
        expect(read, game).toContain(ending.title[language]);
        const short = ending.kind === 'signed' && line.score < SIGNATURE_SCORE;
        const told = (short && ending.notYet) || ending.text;
        expect(read, game).toContain(told[language]);
      }
    });
