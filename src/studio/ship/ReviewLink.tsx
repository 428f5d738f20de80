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

/** Makes the link for review, and puts it where it can be taken from. */
export function ReviewLink({ text, disabled }: ReviewLinkProps) {
  const h = useTexts('studioShip');
  const language = useLanguage();
  const [made, setMade] = useState<{ readonly link: string; readonly copied: boolean } | 'tooLarge'>();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => setMade(undefined), [text]);
  useEffect(() => field.current?.select(), [made]);
  const make = async () => {
    const link = await reviewLink(location.href, text);
    if (link === undefined) return setMade('tooLarge');
    const copied = await navigator.clipboard?.writeText(link).then(
      () => true,
      () => false,
    );
    setMade({ link, copied: copied === true });
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
