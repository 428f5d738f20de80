import { addTextSource } from '../../i18n/index.ts';
import { lazily } from '../../ui/index.ts';
import { loadShipView } from '../ship/laterShip.ts';
import type { View } from '../workbench/selection.ts';

/** The views, each with its code when it is first shown; the texts of a view come with its code. */
export const VIEW_PARTS: Readonly<Record<View, ReturnType<typeof lazily>>> = {
  form: lazily(async ({ i18n }) => {
    const [{ FormView }, { FORM_TEXTS }] = await Promise.all([
      import('../form/FormView.tsx'),
      import('../form/formTexts.ts'),
    ]);
    await addTextSource(i18n, FORM_TEXTS);
    return FormView;
  }),
  json: lazily(async ({ i18n }) => {
    const [{ JsonView }, { JSON_TEXTS }] = await Promise.all([
      import('../json/JsonView.tsx'),
      import('../json/jsonTexts.ts'),
    ]);
    await addTextSource(i18n, JSON_TEXTS);
    return JsonView;
  }),
  graph: lazily(async (app) => (await import('../graph/laterGraph.ts')).graphView(app)),
  texts: lazily(async ({ i18n }) => (await import('../texts/laterTexts.ts')).textsView(i18n)),
  balance: lazily(async (app) => (await import('../balance/laterBalance.ts')).balanceView(app)),
  cast: lazily(async ({ i18n }) => (await import('../cast/laterCast.ts')).castView(i18n)),
  ship: lazily(loadShipView),
};
