import { addTextSource } from '../../i18n/index.ts';
import { lazily } from '../../ui/index.ts';
import type { View } from '../workbench/selection.ts';

/** The views, each with its code when it is first shown; the texts of a view come with its code. */
export const VIEW_PARTS: Readonly<Record<View, ReturnType<typeof lazily>>> = {
  form: lazily(async () => (await import('../form/FormView.tsx')).FormView),
  json: lazily(async ({ i18n }) => {
    const [{ JsonView }, { JSON_TEXTS }] = await Promise.all([
      import('../json/JsonView.tsx'),
      import('../json/jsonTexts.ts'),
    ]);
    await addTextSource(i18n, JSON_TEXTS);
    return JsonView;
  }),
  graph: lazily(async () => (await import('../graph/GraphView.tsx')).GraphView),
  texts: lazily(async () => (await import('../texts/TextsView.tsx')).TextsView),
  balance: lazily(async () => (await import('../balance/BalanceView.tsx')).BalanceView),
  cast: lazily(async () => (await import('../cast/CastView.tsx')).CastView),
  ship: lazily(async () => (await import('../ship/ShipView.tsx')).ShipView),
};
