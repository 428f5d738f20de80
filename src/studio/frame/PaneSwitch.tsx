import { Icon, type IconName, useTexts } from '../../ui/index.ts';

export const PANES = ['outline', 'write', 'trial', 'problems'] as const;
export type Pane = (typeof PANES)[number];

const ICONS: Readonly<Record<Pane, IconName>> = {
  outline: 'menu',
  write: 'settings',
  trial: 'compass',
  problems: 'warning',
};

interface PaneSwitchProps {
  readonly panes: readonly Pane[];
  readonly pane: Pane;
  readonly onPane: (pane: Pane) => void;
}

/** On a narrow screen: which pane fills it. */
export function PaneSwitch({ panes, pane, onPane }: PaneSwitchProps) {
  const s = useTexts('studio');
  return (
    <nav class="pane-switch night" aria-label={s('panes')}>
      {panes.map((one) => (
        <button key={one} type="button" aria-pressed={one === pane} onClick={() => onPane(one)}>
          <Icon name={ICONS[one]} size={20} />
          {s(`pane.${one}`)}
        </button>
      ))}
    </nav>
  );
}
