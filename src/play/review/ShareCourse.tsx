import { useEffect, useRef, useState } from 'preact/hooks';
import { Button, useTexts } from '../../ui/index.ts';
import './shareCourse.css';

/** How the text left the page; `byHand` where the browser forbids both ways. */
type Given = 'copied' | 'sent' | 'byHand';

/** On a phone the system's own sheet is at hand; elsewhere one pastes. */
function sendable(text: string): boolean {
  return matchMedia('(pointer: coarse)').matches && (navigator.canShare?.({ text }) ?? false);
}

/** @returns nothing where the player thought better of it */
async function give(text: string): Promise<Given | undefined> {
  if (sendable(text)) {
    try {
      await navigator.share({ text });
      return 'sent';
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    }
  }
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'byHand';
  }
}

/** Gives one line on the game to the clipboard, to the phone's sheet, or to a field to copy from. */
export function ShareCourse({ text }: { readonly text: string }) {
  const r = useTexts('review');
  const [given, setGiven] = useState<Given>();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (given === 'byHand') field.current?.select();
  }, [given]);
  return (
    <div class="share">
      <Button onClick={() => void give(text).then(setGiven)}>
        {r(sendable(text) ? 'share.send' : 'share.copy')}
      </Button>
      <div class="share-told">
        <p role="status">{given && r(`share.${given}`)}</p>
        {given === 'byHand' ? (
          <textarea ref={field} readOnly rows={3} aria-label={r('share.byHand')} value={text} />
        ) : (
          given && <p class="share-text">{text}</p>
        )}
      </div>
    </div>
  );
}
