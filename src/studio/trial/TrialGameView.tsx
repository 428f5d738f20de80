import { memo } from 'preact/compat';
import { useEffect, useState } from 'preact/hooks';
import { notedEntries } from '../../analysis/index.ts';
import { choicesOf, forecast, isOpen, letterOf, nodeOf, outcomeOf, progress } from '../../engine/index.ts';
import { anyWording, objectAt } from '../../format/index.ts';
import type { Mode } from '../../store/index.ts';
import { IconButton, useSingleKeys, useTexts } from '../../ui/index.ts';
import { nodeTitle } from '../outline/nodeTitle.ts';
import type { TrialEntry } from '../workbench/trialEntry.ts';
import { useBench, useWorkbench } from '../workbench/useWorkbench.ts';
import type { WorkbenchState } from '../workbench/workbench.ts';
import { wordingOf } from '../workbench/workFile.ts';
import { StartHere } from './StartHere.tsx';
import { lastReply, sceneOf } from './scene.ts';
import { stepsOf } from './steps.ts';
import { TrialDeck } from './TrialDeck.tsx';
import { TrialDials } from './TrialDials.tsx';
import { Blocked, StoppedNotice } from './TrialNotices.tsx';
import { TrialStage } from './TrialStage.tsx';
import { TrialTools } from './TrialTools.tsx';
import { TrialTrace } from './TrialTrace.tsx';
import { useFocusOn } from './useFocusOn.ts';
import type { TrialGame } from './useTrial.ts';

/** What a node is called where the draft has it; else its id. */
function titleIn({ work, language }: Pick<WorkbenchState, 'work' | 'language'>, id: string): string {
  const node = work.nodes.get(id);
  return node ? nodeTitle(node, work, language) : id;
}

function GameView({ trial }: { readonly trial: TrialGame }) {
  const { scenario, voyage, game, stopped, former } = trial;
  const t = useTexts('studioTrial');
  const bench = useWorkbench();
  const played = useBench((state) => state.trial);
  const note = useBench((state) => state.trialNote);
  const language = useBench((state) => state.language);
  const cast = useBench(({ work }) => work.value.cast);
  const selected = useBench(({ selection }) => selection.node);
  const title = useBench((now) => titleIn(now, game.state.node));
  const selectedTitle = useBench((now) => (selected === undefined ? '' : titleIn(now, selected)));
  const allowed = useSingleKeys();
  const [mode, setMode] = useState<Mode>('discovery');
  const [follows, setFollows] = useState(false);
  /** The last entry, while its reply is still being told. */
  const [telling, setTelling] = useState<TrialEntry>();
  const { state } = game;
  const node = nodeOf(scenario, state.node);
  const outcome = outcomeOf(voyage, state);
  const aftermath =
    telling !== undefined && played.at(-1) === telling && !stopped ? lastReply(trial) : undefined;
  /** After its end the deal drifts on. */
  const gauges = (aftermath ? undefined : outcome?.runOut) ?? state;
  const scene = sceneOf(scenario, node, aftermath);
  const entries = notedEntries(scenario, game);
  const focus = useFocusOn(`${game.moves.length} ${aftermath !== undefined} ${state.node}`);
  useEffect(() => {
    if (follows) bench.select({ node: state.node });
  }, [follows, state.node]);

  const speakerName = (id: string | undefined) =>
    id === undefined ? '' : wordingOf(objectAt(objectAt({ cast }, 'cast'), id).name, language) || id;
  const play = (next: readonly TrialEntry[]) => {
    focus.act();
    setTelling(undefined);
    bench.play(next);
  };
  const choose = (id: string) => {
    const index = choicesOf(node).findIndex((choice) => choice.id === id);
    const choice = choicesOf(node)[index];
    if (!choice || !isOpen(scenario, state, choice)) return;
    const made: TrialEntry = { type: 'choose', choice: id, node: node.id, letter: letterOf(index) };
    play([...entries, made]);
    if (choice.reaction !== undefined || choice.why !== undefined) setTelling(made);
  };
  const canGoOn = aftermath !== undefined || node.type === 'line';
  const goOn = () => {
    focus.act();
    if (aftermath) setTelling(undefined);
    else if (node.type === 'line') play([...entries, { type: 'continue', node: node.id }]);
  };
  const onKey = (event: KeyboardEvent) => {
    const { key, target } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || former || !allowed(key)) return;
    if (target instanceof HTMLSelectElement) return;
    const place = key.length === 1 ? 'abcd'.indexOf(key.toLowerCase()) : -1;
    const choice = aftermath ? undefined : choicesOf(node)[place];
    if (choice) choose(choice.id);
    else if (canGoOn && key === ' ' && !(target instanceof HTMLButtonElement)) goOn();
    else return;
    event.preventDefault();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: these keys only press the buttons within
    <div class="trial" onKeyDown={onKey}>
      <header class="trial-head">
        <h2>{t('title')}</h2>
        <p title={state.node}>{t('at', { node: title })}</p>
        <IconButton
          icon="back"
          label={t('back')}
          disabled={entries.length === 0}
          onClick={() => play(entries.slice(0, -1))}
        />
        <IconButton
          icon="replay"
          label={t('restart')}
          disabled={played.length === 0}
          onClick={() => play([])}
        />
      </header>
      <div class="trial-body">
        {former && <Blocked former />}
        {note !== undefined && (
          <p class="trial-shown" role="status">
            {note}
          </p>
        )}
        {stopped && !former && <StoppedNotice stopped={stopped} onGoOn={() => play(entries)} />}
        <div class="trial-game" inert={former}>
          <div class="trial-stage night">
            <TrialStage
              {...{ scenario, language }}
              {...scene}
              name={node.type === 'ending' && !aftermath ? '' : speakerName(scene.speaker)}
              text={anyWording(scene.words, language)}
              speechRef={focus.element}
            />
            <TrialDials
              speed={gauges.speed}
              direction={gauges.direction}
              weeks={state.weeks}
              formerSpeed={aftermath?.move.before.speed}
              formerDirection={aftermath?.move.before.direction}
              forecast={forecast(voyage, state)}
              progress={progress(voyage, state)}
              mode={mode}
            />
          </div>
          <TrialDeck
            {...{ voyage, node, state, outcome, aftermath, mode, language }}
            onChoose={choose}
            onGoOn={goOn}
          />
        </div>
        <TrialTrace
          steps={stepsOf(scenario, game)}
          onReturn={({ before }) => play(entries.slice(0, before))}
        />
        {!former &&
          selected !== undefined &&
          selected !== state.node &&
          Object.hasOwn(scenario.nodes, selected) && (
            <StartHere scenario={scenario} node={selected} title={selectedTitle} onFound={play} />
          )}
        <TrialTools mode={mode} onMode={setMode} follows={follows} onFollow={setFollows} />
      </div>
    </div>
  );
}

/** One game of the draft: where it stands, and all that can be done with it. */
export const TrialGameView = memo(GameView);
