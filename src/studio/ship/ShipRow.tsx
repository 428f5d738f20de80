import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '../../ui/index.ts';

interface ShipRowProps {
  readonly icon: IconName;
  readonly title: string;
  readonly text: string;
  /** Its buttons. */
  readonly children: ComponentChildren;
}

/** One way in which a scenario leaves the studio. */
export function ShipRow({ icon, title, text, children }: ShipRowProps) {
  return (
    <li class="ship-row paper">
      <Icon name={icon} size={28} />
      <div class="ship-row-text">
        <h3>{title}</h3>
        <p>{text}</p>
      </div>
      <div class="ship-row-does">{children}</div>
    </li>
  );
}
