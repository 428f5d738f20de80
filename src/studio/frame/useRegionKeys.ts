import { useEffect } from 'preact/hooks';

/** The parts of the bench in the order of the page; of the tabs and of the plan, where the arrows take over. */
const REGIONS = '.bench-top, .bench-outline, .view-tabs, .bench-view, .bench-trial, .bench-problems';
const LANDING = '[role=tab][aria-selected=true], [role=tree] [tabindex="0"]';
const STOPS = 'a[href], button, input, select, textarea, summary, [tabindex="0"], [contenteditable=true]';

function isOpenToKeys(element: HTMLElement): boolean {
  return (
    element.tabIndex >= 0 &&
    !element.matches(':disabled') &&
    element.checkVisibility({ visibilityProperty: true })
  );
}

function landingOf(region: HTMLElement): HTMLElement | undefined {
  return [LANDING, STOPS]
    .flatMap((places) => [...region.querySelectorAll<HTMLElement>(places)])
    .find(isOpenToKeys);
}

/** F6 leads to the next part of the bench, with Shift to the one before: past many fields at one press. */
export function useRegionKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
      if (document.querySelector('dialog:modal')) return;
      event.preventDefault();
      const landings = [...document.querySelectorAll<HTMLElement>(REGIONS)].flatMap((region) => {
        const landing = landingOf(region);
        return landing ? [{ region, landing }] : [];
      });
      const at = landings.findIndex(({ region }) => region.contains(document.activeElement));
      const next = event.shiftKey ? (at < 0 ? -1 : at - 1) : (at + 1) % landings.length;
      landings.at(next)?.landing.focus();
    };
    addEventListener('keydown', onKey, { capture: true });
    return () => removeEventListener('keydown', onKey, { capture: true });
  }, []);
}
