import type { ComponentChildren } from 'preact';
import { useWorkbench } from '../../workbench/useWorkbench.ts';
import type { Way } from '../model/graph.ts';

export interface WayLook {
  readonly isBest: boolean;
  readonly isSelected: boolean;
}

interface WayPartProps extends WayLook {
  readonly way: Way;
  readonly children: ComponentChildren;
}

/** A part of a drawn way, its line or its letter: says its words to a pointer and selects its choice. */
export function WayPart({ way, isBest, isSelected, children }: WayPartProps) {
  const bench = useWorkbench();
  const select = () =>
    bench.select(way.choice === undefined ? { node: way.from } : { node: way.from, choice: way.choice });
  const classes = ['way', isBest && 'is-best', isSelected && 'is-selected', !way.leads && 'is-broken'];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a pointer's shortcut; keys do the same on the chart
    <g class={classes.filter(Boolean).join(' ')} data-way={way.id} onClick={select}>
      {way.words !== '' && <title>{`${way.letter} · ${way.words}`}</title>}
      {children}
    </g>
  );
}
