import type { ComponentChildren } from 'preact';
import { ChartRose, useTexts } from '../../ui/index.ts';
import '../home/home.css';
import './alone.css';
import { AloneSide } from './AloneSide.tsx';

interface AlonePageProps {
  /** What stands on the bridge. */
  readonly bridge: ComponentChildren;
  /** What is written on the chart. */
  readonly children: ComponentChildren;
  /** The scenario that can be projected. */
  readonly scenario?: string;
}

const BEARINGS = Array.from({ length: 16 }, (_, index) => (index * Math.PI) / 8);
const RADIUS = 96;

/** Home of a page that stands alone: the bridge beside a chart on which words take the place of ports. */
export function AlonePage({ bridge, children, scenario }: AlonePageProps) {
  const t = useTexts();
  return (
    <div class="home">
      <AloneSide {...(scenario !== undefined && { scenario })}>{bridge}</AloneSide>
      <main class="home-chart paper">
        <div class="home-sea">
          <div class="alone-waters">
            <svg class="alone-rose" viewBox="-100 -100 200 200" aria-hidden="true">
              <path
                class="chart-rhumbs"
                d={BEARINGS.map((angle) => {
                  const [dx, dy] = [Math.sin(angle), -Math.cos(angle)];
                  return `M${dx * (RADIUS + 12)} ${dy * (RADIUS + 12)}L${dx * 2400} ${dy * 2400}`;
                }).join('')}
              />
              <ChartRose x={0} y={0} radius={RADIUS} north={t('north')} />
            </svg>
          </div>
          <div class="alone-sheet">{children}</div>
        </div>
      </main>
    </div>
  );
}
