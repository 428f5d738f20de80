import { pack } from 'virtual:scenario-pack';
import { useEffect, useState } from 'preact/hooks';
import { SIGNATURE_SCORE } from '../../engine/index.ts';
import type { OwnScenario } from '../../store/index.ts';
import { useApp, useLanguage, useSize, useStore, useTexts } from '../../ui/index.ts';
import { Chart } from './Chart.tsx';
import './chart.css';
import './home.css';
import { Ports } from './Ports.tsx';
import { portLayout } from './portLayout.ts';
import { nextPort, portStatus } from './portStatus.ts';
import { Side } from './Side.tsx';

/** The home screen: the scenarios as ports on a chart, and where to go on. */
export function Home() {
  const { logbook, ownScenarios, notices } = useApp();
  const t = useTexts();
  const h = useTexts('home');
  const language = useLanguage();
  const games = useStore(logbook.state, (state) => state);
  const [own, setOwn] = useState<readonly OwnScenario[]>([]);
  const { ref, width, height } = useSize<HTMLDivElement>();

  useEffect(() => {
    document.title = t('name');
  }, [language]);
  useEffect(() => {
    void ownScenarios.list().then(setOwn);
    if (games.damaged > 0) notices.show('damaged');
  }, []);

  const next = nextPort(games, pack);
  const ports = pack.map((entry) => {
    const status = portStatus(games, entry.id);
    return {
      ...entry,
      ...status,
      finished: status.best !== undefined,
      signed: (status.best?.result?.score ?? 0) >= SIGNATURE_SCORE,
      next: entry.id === next,
    };
  });
  const levels = ports.map(({ level }) => level);
  const layout = portLayout(levels, width, height);
  return (
    <div class="home">
      <Side
        played={games.games.some(({ result }) => result)}
        next={ports.find((port) => port.next)}
        own={own}
        onRemove={(key) => {
          void ownScenarios.remove(key);
          setOwn(own.filter((one) => one.key !== key));
        }}
      />
      <main class="home-chart paper" aria-label={h('chart')}>
        <div class="home-sea" ref={ref} style={{ minHeight: `${layout.needed + 20}px` }}>
          {width > 0 && (
            <div class="home-scroll" style={{ height: `${layout.height}px` }}>
              <Chart width={width} layout={layout} ports={ports} north={t('north')} />
              <p class="home-signature" aria-hidden="true">
                {t('signature')}
              </p>
              {layout.borders.map(({ y, level }) => (
                <p key={level} class="home-level" style={{ top: `${y}px` }} aria-hidden="true">
                  {t('level', { level })}
                </p>
              ))}
              <Ports ports={ports} layout={layout} />
            </div>
          )}
        </div>
      </main>
    </div>
  );
}
