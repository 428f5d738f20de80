import { IconButton, useTexts } from '../../ui/index.ts';
import type { Told } from './openFiles.ts';
import './toldFiles.css';

interface ToldFilesProps {
  readonly told: readonly Told[];
  readonly onClose: () => void;
}

/** What must be told of the files that were opened last. */
export function ToldFiles({ told, onClose }: ToldFilesProps) {
  const t = useTexts();
  const l = useTexts('studioLibrary');
  if (told.length === 0) return null;
  return (
    <div class="told-files" role="alert">
      <ul>
        {told.map(({ key, name }) => (
          <li key={`${key} ${name}`}>{l(`told.${key}`, { name })}</li>
        ))}
      </ul>
      <IconButton icon="close" label={t('close')} onClick={onClose} />
    </div>
  );
}
