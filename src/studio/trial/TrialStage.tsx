import type { Ref } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Mood, Place, Scenario } from '../../engine/index.ts';
import { Unbroken, useBustUrl, useTexts } from '../../ui/index.ts';

interface TrialStageProps {
  readonly scenario: Scenario;
  readonly place: Place;
  readonly speaker: string | undefined;
  readonly mood: Mood;
  /** Name of who speaks; empty for a narrator. */
  readonly name: string;
  readonly text: string;
  /** The language of the words. */
  readonly language: string;
  /** What is seen and heard after a reply, instead of words spoken. */
  readonly reaction?: boolean;
  readonly speechRef: Ref<HTMLElement>;
}

/** The place with who speaks, and the words on paper before it. */
export function TrialStage({ scenario, place, speaker, mood, ...speech }: TrialStageProps) {
  const t = useTexts('studioTrial');
  const { name, text, language, reaction = false, speechRef } = speech;
  const member = speaker === undefined ? undefined : scenario.cast[speaker];
  const look = JSON.stringify(member);
  // Every edit reads the cast anew; the bust is drawn again only when its looks change.
  const sitter = useMemo(() => member, [look]);
  const bust = useBustUrl(scenario.id, sitter, mood, true);
  return (
    <>
      <div class="trial-scene" data-place={place} aria-hidden="true">
        <div class="trial-picture">
          <img class="trial-back" src={`places/${place}.svg`} alt="" />
          {bust !== undefined && <img class="trial-bust" src={bust} alt="" />}
          <img class="trial-desk" src={`places/${place}.svg`} alt="" />
        </div>
      </div>
      <section class="trial-speech paper" ref={speechRef} tabIndex={-1} aria-label={t('speech')}>
        {name !== '' && <h3>{name}</h3>}
        {text === '' ? (
          <p class="trial-unsaid">{t(reaction ? 'noReaction' : 'noText')}</p>
        ) : (
          <p lang={language} class={reaction ? 'is-reaction' : undefined}>
            <Unbroken text={text} />
          </p>
        )}
      </section>
    </>
  );
}
