import type { Translate } from '../../i18n/index.ts';
import type { Mode } from '../../store/index.ts';
import type { MeetingView } from './meetingView.ts';
import type { Telling } from './narration.ts';

/** One thing to be read out; its key says what has been read already. */
export interface Announcement {
  readonly key: string;
  readonly text: string;
}

interface Words {
  readonly meeting: Translate;
  readonly say: Translate;
  readonly quote: (text: string) => string;
  /** Points in words: "plus 15". */
  readonly points: (points: number) => string;
  readonly percent: (points: number) => string;
}

/** All that has been told so far of the present moment, in order; the region reads out what is new. */
export function announcements(
  telling: Telling,
  view: MeetingView,
  mode: Mode,
  moves: number,
  words: Words,
): readonly Announcement[] {
  switch (telling.type) {
    case 'line':
    case 'deciding': {
      const { node } = telling;
      const speech = words.say(`nodes.${node.id}.text`);
      const line =
        node.speaker === undefined
          ? speech
          : words.meeting('said', {
              name: words.say(`cast.${node.speaker}.name`),
              text: words.quote(speech),
            });
      const at = `${moves}/${node.id}`;
      return [
        ...(view.former ? [{ key: `${at}/gauges`, text: gauges(view, mode, words) }] : []),
        { key: at, text: line },
      ];
    }
    case 'aftermath': {
      const { node, reply, steps, step } = telling;
      const at = `${moves}/${node.id}/${reply.choice.id}`;
      const reached = steps.slice(0, steps.indexOf(step) + 1);
      const key = `nodes.${node.id}.choices.${reply.choice.id}`;
      return reached.flatMap((one): readonly Announcement[] => {
        switch (one) {
          case 'instruments':
            return [{ key: `${at}/${one}`, text: gauges(view, mode, words) }];
          case 'reaction':
          case 'why':
            return [{ key: `${at}/${one}`, text: words.say(`${key}.${one}`) }];
          default:
            return [];
        }
      });
    }
    case 'ended':
      return [];
  }
}

/** Both gauges with their change, the weeks, the readings and the streak; the course of the deal stays out of an exam. */
export function gauges(
  view: MeetingView,
  mode: Mode,
  words: Pick<Words, 'meeting' | 'points' | 'percent'>,
): string {
  const { former } = view;
  const values = {
    speed: view.speed,
    direction: view.direction,
    weeks: view.weeks,
    forecast: words.percent(view.forecast),
    progress: words.percent(view.progress),
    speedBy: words.points(former ? view.speed - former.speed : 0),
    directionBy: words.points(former ? view.direction - former.direction : 0),
  };
  const dials = words.meeting(former ? 'gauges.moved' : 'gauges.still', values);
  const readings = words.meeting(mode === 'exam' ? 'gauges.forecast' : 'gauges.readings', values);
  const held = view.streak > 0 ? ` ${words.meeting('gauges.held', { count: view.streak })}` : '';
  return `${dials} ${readings}${held}`;
}
