import type { PackEntry } from 'virtual:scenario-pack';
import { shown } from '../../engine/index.ts';
import { hrefOf, useLanguage, useTexts } from '../../ui/index.ts';
import { localText } from './localText.ts';
import type { PortLayout } from './portLayout.ts';
import type { PortStatus } from './portStatus.ts';

export interface PortEntry extends PackEntry, PortStatus {
  readonly signed: boolean;
  readonly next: boolean;
}

interface PortsProps {
  readonly ports: readonly PortEntry[];
  readonly layout: PortLayout;
}

/** The ports as an ordered list of links, each standing under its island. */
export function Ports({ ports, layout }: PortsProps) {
  const t = useTexts();
  const h = useTexts('home');
  const language = useLanguage();
  return (
    <ol class={`ports${layout.narrow ? ' is-narrow' : ''}${layout.dense ? ' is-dense' : ''}`}>
      {ports.map((port, index) => {
        const spot = layout.ports[index];
        return (
          spot && (
            <li
              key={port.id}
              class="port"
              style={{ left: `${spot.x}px`, top: `${spot.y}px`, '--scale': layout.scale }}
            >
              <a class="port-link" href={hrefOf({ type: 'play', scenario: port.id })}>
                <span class="hushed">{`${index + 1}. `}</span>
                <span class="port-title">{localText(port.title, language)}</span>
                <span class="hushed">{t('level', { level: port.level })}</span>
                {port.minutes !== undefined && (
                  <span class="port-facts">{t('minutes', { count: port.minutes })}</span>
                )}
                <PortResult port={port} text={h} />
              </a>
            </li>
          )
        );
      })}
    </ol>
  );
}

function PortResult({
  port,
  text,
}: {
  readonly port: PortEntry;
  readonly text: ReturnType<typeof useTexts>;
}) {
  const result = port.best?.result;
  if (port.open && !result) return <span class="port-result is-next">{text('begun')}</span>;
  if (!result)
    return (
      <span class={`port-result${port.next ? ' is-next' : ''}`}>{text(port.next ? 'nextPort' : 'new')}</span>
    );
  return (
    <span class={`port-result${port.signed ? ' is-signed' : ''}`}>
      {text('result', { score: shown(result.score), grade: result.grade })}
    </span>
  );
}
