import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Icon, type IconName } from '../../ui/index.ts';
import { placeBelow } from './placeBelow.ts';

export interface MenuItem {
  readonly key: string;
  readonly label: ComponentChildren;
  readonly icon?: IconName;
  readonly onPick: () => void;
  readonly disabled?: boolean;
}

interface MenuProps {
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly class?: string;
  /** What the button shows; its label alone without it. */
  readonly children?: ComponentChildren;
}

/** A button that opens a menu over the page: arrows go through it, Enter picks, Escape closes. */
export function Menu({ label, items, class: extra, children }: MenuProps) {
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const options = () => [...(menu.current?.querySelectorAll<HTMLElement>('button:enabled') ?? [])];
  const open = () => {
    if (!menu.current || !button.current) return;
    menu.current.showPopover();
    placeBelow(menu.current, button.current, 'end');
    options()[0]?.focus();
  };
  const close = () => {
    menu.current?.hidePopover();
    button.current?.focus();
  };
  const onKey = (event: KeyboardEvent) => {
    const all = options();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      all.at(to % all.length)?.focus();
    } else if (event.key === 'Tab') close();
    event.stopPropagation();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        class={extra ?? 'tool'}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        {...(children ? { 'aria-label': label, title: label } : {})}
        onClick={() => (isOpen ? close() : open())}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          open();
        }}
      >
        {children ?? label}
      </button>
      <div
        ref={menu}
        class="studio-menu"
        role="menu"
        aria-label={label}
        popover="auto"
        onToggle={(event) => setOpen(event.newState === 'open')}
        onKeyDown={onKey}
      >
        {items.map(({ key, label: words, icon, onPick, disabled = false }) => (
          <button
            key={key}
            type="button"
            role="menuitem"
            tabIndex={-1}
            disabled={disabled}
            onClick={() => {
              close();
              onPick();
            }}
          >
            {icon && <Icon name={icon} size={18} />}
            <span>{words}</span>
          </button>
        ))}
      </div>
    </>
  );
}
