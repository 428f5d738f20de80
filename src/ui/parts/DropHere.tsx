import './DropHere.css';
import { Icon } from './Icon.tsx';

/** Says over the whole page that a file held over it may be dropped. */
export function DropHere({ text }: { readonly text: string }) {
  return (
    <div class="drop-here" aria-hidden="true">
      <Icon name="folder" size={64} />
      {text}
    </div>
  );
}
