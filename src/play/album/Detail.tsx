import type { ComponentChildren } from 'preact';
import { nodeOf, replay, rulesHash, type Scenario, shown } from '../../engine/index.ts';
import type { GameRecord } from '../../store/index.ts';
import { useLanguage, useTexts } from '../../ui/index.ts';
import { localText } from '../home/localText.ts';
import { EmptyFrame } from './Postcard.tsx';
import { PostMark } from './PostMark.tsx';
import { postcardUrl } from './postcardUrl.ts';
import { type Card, metIn } from './shelves.ts';

interface DetailProps {
  /** The card to read; nothing in an album where nothing was found or chosen yet. */
  readonly card: Card | undefined;
  readonly scenarioTitle: string;
  /** The scenario of the card, for its words. */
  readonly scenario: Scenario | 'loading' | 'unreachable';
}

/** One card large: the scene, the stamp with its weeks, and how it ended; or what a frame is waiting for. */
export function Detail({ card, scenarioTitle, scenario }: DetailProps) {
  const t = useTexts();
  const a = useTexts('album');
  const language = useLanguage();
  if (!card)
    return (
      <Sheet title={a('emptyTitle')}>
        <p>{a('empty')}</p>
      </Sheet>
    );
  const { find, ending, sector } = card;
  if (!find)
    return (
      <Sheet title={a(`sector.${sector}`)} picture={<EmptyFrame sector={sector} />}>
        <p class="album-from">{a('waits', { scenario: scenarioTitle })}</p>
        <p>{a(`hint.${sector}`)}</p>
      </Sheet>
    );
  const { record, result } = find;
  const zone = metIn(card);
  const weeks = typeof scenario === 'object' ? weeksOf(scenario, record) : undefined;
  return (
    <Sheet
      title={localText(ending.title, language)}
      picture={
        <span class="album-scene">
          <img src={postcardUrl(zone, card.scenario, card.nth)} alt="" width={156} height={92} />
          <PostMark
            grade={result.grade}
            zone={zone}
            words={{
              top: a(`sector.${zone}`),
              bottom: weeks === undefined ? '' : t('week', { count: weeks }),
            }}
          />
        </span>
      }
    >
      <p class="album-from">
        {a('from', { scenario: scenarioTitle, score: shown(result.score) })}
        <span class="hushed">
          {`, ${a(`sector.${zone}`)}, ${a('stamped', { grade: result.grade, score: shown(result.score) })}`}
          {weeks !== undefined && `, ${t('week', { count: weeks })}`}
        </span>
        {card.notYet && <b>{a('notYet')}</b>}
      </p>
      <p aria-live="polite">
        {scenario === 'unreachable' && a('unreachable')}
        {typeof scenario === 'object' && wordsOf(scenario, card, language)}
      </p>
    </Sheet>
  );
}

/** Weeks that had passed at the end, as long as the scenario plays by the rules of that day. */
function weeksOf(scenario: Scenario, { rules, entries }: GameRecord): number | undefined {
  return rulesHash(scenario) === rules ? replay({ scenario, horizon: 1 }, entries).state.weeks : undefined;
}

function wordsOf(scenario: Scenario, { ending, notYet }: Card, language: string): string {
  const node = nodeOf(scenario, ending.id);
  if (node.type !== 'ending') return '';
  return localText((notYet && node.notYet) || node.text, language);
}

interface SheetProps {
  readonly title: string;
  readonly picture?: ComponentChildren;
  readonly children: ComponentChildren;
}

function Sheet({ title, picture, children }: SheetProps) {
  return (
    <article class="album-sheet paper">
      {picture}
      <h2>{title}</h2>
      {children}
    </article>
  );
}
