import type { AriaLabelConfig } from '@xyflow/react';
import { useMemo } from 'preact/hooks';
import { useLanguage, useTexts } from '../../ui/index.ts';

/** What the graph library says to screen readers, in the language of the interface. */
export function useAriaLabels(): Partial<AriaLabelConfig> {
  const s = useTexts('studioGraph');
  const language = useLanguage();
  return useMemo(
    () => ({
      'node.a11yDescription.default': s('help'),
      'node.a11yDescription.keyboardDisabled': s('help'),
      'node.a11yDescription.ariaLiveMessage': () => '',
      'edge.a11yDescription.default': s('help'),
      'controls.ariaLabel': s('zoom'),
      'controls.zoomIn.ariaLabel': s('closer'),
      'controls.zoomOut.ariaLabel': s('farther'),
      'controls.fitView.ariaLabel': s('fit'),
      'handle.ariaLabel': s('drag'),
    }),
    [language],
  );
}
