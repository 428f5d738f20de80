import { IconButton, useTexts } from '../../../ui/index.ts';
import { ICONS } from '../../frame/icons.ts';
import { FIT_SIGN, MINUS_SIGN } from './icons.ts';

interface ZoomProps {
  readonly view: {
    readonly fit: () => void;
    readonly closer: () => void;
    readonly farther: () => void;
  };
}

/** Closer, farther, all of it. */
export function Zoom({ view }: ZoomProps) {
  const s = useTexts('studioGraph');
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
    <div class="graph-zoom" role="group" aria-label={s('zoom')}>
      <IconButton icon={MINUS_SIGN} label={s('farther')} onClick={view.farther} />
      <IconButton icon={ICONS.plus} label={s('closer')} onClick={view.closer} />
      <IconButton icon={FIT_SIGN} label={s('fit')} onClick={view.fit} />
    </div>
  );
}
