import { useState } from 'preact/hooks';
import { acceptanceKey, type Finding } from '../../format/index.ts';
import { describeFinding, translator } from '../../i18n/index.ts';
import { Button, Dialog, useApp, useTexts } from '../../ui/index.ts';
import { useWorkbench } from '../workbench/useWorkbench.ts';

interface AcceptDialogProps {
  readonly finding: Finding;
  readonly onClose: () => void;
}

/** Asks why a warning is accepted, and keeps the reason in the file (rulings, 20). */
export function AcceptDialog({ finding, onClose }: AcceptDialogProps) {
  const { i18n } = useApp();
  const p = useTexts('studioProblems');
  const bench = useWorkbench();
  const [reason, setReason] = useState('');
  const { message } = describeFinding(translator(i18n, 'diagnostics'), finding);
  return (
    <Dialog title={p('accept.title')} onClose={onClose}>
      <form
        class="problems-accept"
        onSubmit={(event) => {
          event.preventDefault();
          if (reason.trim() === '') return;
          bench.set(['x-accepted', acceptanceKey(finding)], reason.trim());
          onClose();
        }}
      >
        <p>
          <b>{finding.code}</b> {message}
        </p>
        <label class="field">
          <span class="field-label">{p('accept.reason')}</span>
          <textarea
            // The dialog gives its first focus to what asks for it.
            ref={(field) => field?.setAttribute('autofocus', '')}
            class="input"
            rows={3}
            required
            maxLength={500}
            value={reason}
            onInput={(event) => setReason(event.currentTarget.value)}
          />
          <span class="field-hint">{p('accept.about')}</span>
        </label>
        <Button look="main" type="submit" disabled={reason.trim() === ''}>
          {p('accept.save')}
        </Button>
      </form>
    </Dialog>
  );
}
