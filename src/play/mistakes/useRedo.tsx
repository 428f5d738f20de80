import { useLayoutEffect, useRef } from 'preact/hooks';
import { letterOf, nodeOf } from '../../engine/index.ts';
import { formatPercent } from '../../i18n/index.ts';
import { Unbroken, useApp, useLanguage, useScenarioTexts, useStore, useTexts } from '../../ui/index.ts';
import { AftermathDeck } from '../meeting/AftermathDeck.tsx';
import { announcements, gauges } from '../meeting/announce.ts';
import type { BridgeParts } from '../meeting/Bridge.tsx';
import { ChosenCard } from '../meeting/ChoiceCard.tsx';
import { Choices, menuStep } from '../meeting/Choices.tsx';
import { spoken } from '../meeting/Effects.tsx';
import { meetingView } from '../meeting/meetingView.ts';
import { isRunning } from '../meeting/narration.ts';
import { Speech } from '../meeting/Speech.tsx';
import { stepFocus } from '../meeting/stepFocus.ts';
import { useBust } from '../meeting/useBust.ts';
import { useKeys } from '../meeting/useKeys.ts';
import type { Narration } from '../meeting/useNarration.ts';
import { lineThatFollowed } from './lineThatFollowed.ts';
import { RedoBar } from './RedoBar.tsx';
import type { RedoTalkProps } from './redoTalkProps.ts';
import { type Judged, useVerdictWords, Verdict } from './Verdict.tsx';
import { VerdictActions } from './VerdictActions.tsx';

interface RedoInHand extends RedoTalkProps {
  readonly narration: Narration;
  /** How often it was begun anew. */
  readonly attempt: number;
  readonly verdict: Judged | undefined;
  readonly onRetry: () => void;
  readonly onShow: () => void;
  readonly onLeave: () => void;
}

/** What the bridge shows of a decision that is made again. */
export function useRedo(hand: RedoInHand): BridgeParts {
  const { redo, pass, back, narration, attempt, verdict, onLeave } = hand;
  const { miss, loaded } = redo;
  const { voyage } = loaded.solution;
  const { scenario } = voyage;
  const t = useTexts();
  const tm = useTexts('meeting');
  const c = useTexts('courseBook');
  const say = useScenarioTexts(scenario);
  const language = useLanguage();
  const verdictWords = useVerdictWords();
  const mode = useStore(useApp().settings.state, (settings) => settings.mode);
  const { telling, game, goOn, choose } = narration;
  const view = meetingView(voyage, game, telling);
  const bust = useBust(scenario, view.sitter, loaded.own);
  const running = isRunning(telling);
  const speech = useRef<HTMLElement>(null);
  const go = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLElement>(null);
  const menu = useRef<HTMLDivElement>(null);

  const step = telling.type === 'aftermath' ? telling.step : telling.type;
  useLayoutEffect(() => {
    const main = panel.current?.querySelector<HTMLElement>('.button-main');
    if (main) panel.current?.scrollIntoView({ block: 'nearest' });
    else if (step === 'deciding') scrollTo({ top: 0 });
    (main ?? speech.current)?.focus({ preventScroll: true });
  }, [step, attempt]);

  useKeys((intent) => {
    switch (intent.type) {
      case 'menu':
        onLeave();
        return true;
      case 'choose': {
        const reply = telling.type === 'deciding' ? telling.replies[intent.index] : undefined;
        if (reply?.open) choose(reply.choice.id);
        else if (running) goOn();
        return reply !== undefined || running;
      }
      case 'step':
        if (telling.type === 'deciding') stepFocus(menu.current, intent.by);
        return telling.type === 'deciding';
      case 'goOn':
      case 'other':
        if (running) goOn();
        return running && intent.type === 'goOn';
    }
  });

  const node = nodeOf(scenario, redo.before.node);
  const replies = telling.type === 'deciding' || telling.type === 'aftermath' ? telling.replies : [];
  const chosen = telling.type === 'aftermath' ? telling.reply : undefined;
  const key = (choice: string, part: string) => `nodes.${node.id}.choices.${choice}.${part}`;
  const reacts = step === 'reaction' || step === 'settled';
  const reaction = reacts && chosen?.choice.reaction ? say(key(chosen.choice.id, 'reaction')) : undefined;
  const speaker = node.type === 'decision' ? node.speaker : undefined;
  const who = speaker === undefined ? undefined : scenario.cast[speaker];
  const line = say(`nodes.${node.id}.text`);
  const quote = (text: string) => t('quote', { text });
  const words = {
    meeting: tm,
    say,
    quote,
    points: (points: number) => spoken(tm, points),
    percent: (points: number) => formatPercent(language, points),
  };
  const letter = letterOf(replies.findIndex(({ choice }) => choice.id === miss.choice));
  const then = lineThatFollowed(redo);
  const judged = verdict && verdictWords(verdict);
  const failed = [miss.choice, ...pass.refused];

  return {
    bar: <RedoBar title={say('title')} pass={pass} leave={back.label} onLeave={onLeave} />,
    view,
    bust,
    tight: true,
    staffs: 'both',
    onTap: () => running && goOn(),
    readings: gauges(view, 'discovery', words),
    announcements: [
      ...(attempt === 0
        ? [
            {
              key: 'intro',
              text: c('redo.intro', {
                at: pass.at + 1,
                total: pass.ids.length,
                reply: `${letter}. ${say(key(miss.choice, 'text'))}`,
                count: miss.cost,
              }),
            },
          ]
        : []),
      ...(attempt > 0 && telling.type === 'deciding'
        ? []
        : announcements(telling, view, 'discovery', game.replayed, words).map((one) => ({
            ...one,
            key: `${attempt}/${one.key}`,
          }))),
      ...(judged ? [{ key: `${attempt}/verdict`, text: `${judged.main} ${whyOf() ?? judged.help}` }] : []),
    ],
    speech: (
      <Speech
        {...(who && { name: say(`cast.${who.id}.name`), role: who.role && say(`cast.${who.id}.role`) })}
        place={tm(`place.${view.place}`)}
        onPhone={view.place === 'phone'}
        text={reaction ?? (who ? quote(line) : line)}
        reaction={reaction !== undefined}
        focusRef={speech}
      >
        {telling.type === 'deciding' && (
          <p class="redo-then">
            <b>{c('redo.then')}</b> <b class="redo-cost">{c('book.points', { count: miss.cost })}</b>{' '}
            <Unbroken text={then.spoken ? quote(say(then.key)) : say(then.key)} />
          </p>
        )}
      </Speech>
    ),
    middle: (
      <div ref={menu}>
        {telling.type === 'deciding' && (
          <Choices
            node={node.id}
            replies={replies}
            mode={mode}
            say={say}
            onChoose={choose}
            struck={(choice) => (failed.includes(choice) ? c('redo.struckReply') : undefined)}
          />
        )}
        {telling.type === 'aftermath' &&
          (verdict && chosen ? (
            <div class="aftermath" data-step={menuStep([say(key(chosen.choice.id, 'text'))])}>
              <ChosenCard
                reply={chosen}
                text={say(key(chosen.choice.id, 'text'))}
                mode={mode}
                locked={tm('locked')}
              />
              <Verdict verdict={verdict} why={whyOf()} sectionRef={panel}>
                <VerdictActions hand={hand} verdict={verdict} choice={chosen.choice.id} />
              </Verdict>
            </div>
          ) : (
            <AftermathDeck
              telling={telling}
              mode={mode}
              say={say}
              onGoOn={goOn}
              onTakeBack={undefined}
              goRef={go}
            />
          ))}
      </div>
    ),
  };

  function whyOf(): string | undefined {
    if (!chosen?.choice.why || !(verdict?.accepted || verdict?.shown)) return undefined;
    return say(key(chosen.choice.id, 'why'));
  }
}
