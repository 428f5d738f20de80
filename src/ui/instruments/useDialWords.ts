import { useTexts } from '../base/useTexts.ts';
import type { ChronographWords } from './Chronograph.tsx';
import type { CompassWords } from './CompassCase.tsx';

/** The words engraved on both dials, in the current language. */
export function useDialWords(): ChronographWords & CompassWords {
  const t = useTexts();
  return {
    pace: t('pace'),
    weeks: t('weeksShort'),
    north: t('north'),
    signature: t('signature'),
    purchasing: t('purchasing'),
    lost: t('lost'),
    course: t('course'),
  };
}
