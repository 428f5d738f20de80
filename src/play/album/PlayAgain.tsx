import type { Scenario } from '../../engine/index.ts';
import { Button, goTo, hrefOf, useApp, useTexts } from '../../ui/index.ts';
import { newRecord } from '../game/openRecord.ts';
import type { Card } from './shelves.ts';

interface PlayAgainProps {
  readonly card: Card | undefined;
  readonly scenario: Scenario | 'loading' | 'unreachable';
}

/** What one does with a card: plays its scenario anew, or sails for an ending that is still to be found. */
export function PlayAgain({ card, scenario }: PlayAgainProps) {
  const { logbook, notices, settings } = useApp();
  const a = useTexts('album');
  if (!card?.find)
    return (
      <a
        class="button button-plain album-play"
        href={hrefOf(card ? { type: 'play', scenario: card.scenario } : { type: 'home' })}
      >
        {a(card ? 'setSail' : 'chart')}
      </a>
    );
  const play = () => {
    if (typeof scenario !== 'object') return goTo({ type: 'play', scenario: card.scenario });
    const next = newRecord(card.scenario, { scenario }, settings.state.getState().mode, Date.now());
    notices.tellFault(logbook.save(next));
    goTo({ type: 'play', scenario: next.scenario, game: next.id });
  };
  return (
    <Button icon="replay" class="album-play" onClick={play}>
      {a('again')}
    </Button>
  );
}
