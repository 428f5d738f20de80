import { entriesOf, type Line } from '../../analysis/index.ts';
import { shown } from '../../engine/index.ts';
import { Icon, useTexts } from '../../ui/index.ts';
import type { Measured } from '../checker/protocol.ts';
import { TRIAL_ICONS } from '../trial/trialIcons.ts';
import { useWorkbench } from '../workbench/useWorkbench.ts';

/** Plays a line of the scenario in the playing pane, with a word on what it shows. */
export function useShowLine({ scenario, figures }: Measured): (line: Line, note: string) => void {
  const bench = useWorkbench();
  return (line, note) => {
    bench.play(entriesOf({ ...figures.voyage, scenario }, line.choices), true, note);
  };
}

/** The games at the edges of the scenario, each played at a press. */
export function ShowMe(measured: Measured) {
  const t = useTexts('studioBalance');
  const show = useShowLine(measured);
  const { best, worst, failing, exact } = measured.figures;
  const lines = [
    ['best', best],
    ['worst', worst],
    ['failing', failing],
  ] as const;
  return (
    <section class="balance-card" aria-labelledby="balance-show">
      <h3 id="balance-show">{t('showMe')}</h3>
      <ul class="balance-show">
        {lines.map(([name, line]) => {
          const values = line && { score: shown(line.score), count: line.choices.length };
          const title = t(`show.${name}.title`);
          const none = !exact ? 'show.notFound' : best ? `show.${name}.none` : 'show.noEnd';
          const note = values ? t(exact ? `show.${name}.note` : 'show.found', values) : t(none);
          return (
            <li key={name}>
              <button
                type="button"
                class="tool"
                disabled={!line}
                onClick={() => line && show(line, t('shown', { title, note }))}
              >
                <Icon name={TRIAL_ICONS.play} size={16} />
                {title}
              </button>
              <p>{note}</p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
