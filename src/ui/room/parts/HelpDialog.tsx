import { Dialog, useTexts } from '../../index.ts';

const ROWS = [
  'next',
  'back',
  'choice',
  'replay',
  'recast',
  'why',
  'question',
  'blackout',
  'fullscreen',
  'language',
  'dismiss',
  'help',
] as const;

/** The keys of the keyboard and of the clicker. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTexts('projector');
  return (
    <Dialog title={t('help.title')} onClose={onClose}>
      <dl class="help-keys">
        {ROWS.map((row) => (
          <div key={row} class="help-row">
            <dt>{t(`help.keys.${row}`)}</dt>
            <dd>{t(`help.${row}`)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
