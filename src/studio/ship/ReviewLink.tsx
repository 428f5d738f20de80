import { useEffect, useRef, useState } from 'preact/hooks';
import { formatNumber } from '../../i18n/index.ts';
import { Button, useLanguage, useTexts } from '../../ui/index.ts';
import { ICONS } from '../frame/icons.ts';
import { LONGEST_MAIL, reviewLink } from './reviewLink.ts';
import { ShipRow } from './ShipRow.tsx';

interface ReviewLinkProps {
  readonly text: string;
  readonly disabled: boolean;
}

/**
 * Copies a link that is still being made. Safari gives the clipboard to nothing that comes after the click, so it is
 * handed the promise.
 * @returns whether the link stands in the clipboard
 */
async function copied(making: Promise<string | undefined>): Promise<boolean> {
  // What is rejected leaves the clipboard as it was.
  const made = (link: string | undefined) =>
    link === undefined ? Promise.reject(new Error('no link')) : new Blob([link], { type: 'text/plain' });
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': making.then(made) })]);
    return true;
  } catch {
    return false;
  }
}

/** Makes the link for review, and puts it where it can be taken from. */
export function ReviewLink({ text, disabled }: ReviewLinkProps) {
  const h = useTexts('studioShip');
  const language = useLanguage();
  const [made, setMade] = useState<{ readonly link: string; readonly copied: boolean } | 'tooLarge'>();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => setMade(undefined), [text]);
  useEffect(() => field.current?.select(), [made]);
  const make = async () => {
    const making = reviewLink(location.href, text);
    const copying = copied(making);
    const link = await making;
    setMade(link === undefined ? 'tooLarge' : { link, copied: await copying });
  };
  return (
    <ShipRow icon={ICONS.link} title={h('link.title')} text={h('link.text')}>
      <Button disabled={disabled} onClick={() => void make()}>
        {h('link.make')}
      </Button>
      {made === 'tooLarge' && (
        <p class="ship-long" role="status">
          {h('link.tooLarge')}
        </p>
      )}
      {typeof made === 'object' && (
        <div class="ship-link" role="status">
          <input ref={field} class="input" readOnly value={made.link} aria-label={h('link.field')} />
          <p>
            {h(made.copied ? 'link.copied' : 'link.made')}{' '}
            {h('link.length', { length: formatNumber(language, made.link.length) })}
          </p>
          {made.link.length > LONGEST_MAIL && <p class="ship-long">{h('link.long')}</p>}
        </div>
      )}
    </ShipRow>
  );
}
