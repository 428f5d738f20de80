import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';
import './Button.css';
import { Icon, type IconName } from './Icon.tsx';

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'icon'> {
  /** `main` is the one action of a screen; `quiet` stands in the bar. */
  readonly look?: 'main' | 'plain' | 'quiet';
  readonly icon?: IconName;
  readonly children?: ComponentChildren;
}

/** A button of ours: at least 44 px high, hard shadow, never a browser's own look. */
export function Button({ look = 'plain', icon, children, class: extra, ...rest }: ButtonProps) {
  return (
    <button type="button" class={`button button-${look}${extra ? ` ${String(extra)}` : ''}`} {...rest}>
      {icon && <Icon name={icon} size={20} />}
      {children}
    </button>
  );
}

interface IconButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'icon' | 'label'> {
  readonly icon: IconName;
  readonly label: string;
}

/** A button that shows an icon only; `label` names it for everybody else. */
export function IconButton({ icon, label, ...rest }: IconButtonProps) {
  return (
    <button type="button" class="icon-button" aria-label={label} title={label} {...rest}>
      <Icon name={icon} size={20} />
    </button>
  );
}
