import { lazily } from '../../ui/index.ts';
import type { View } from '../workbench/selection.ts';

/** The views, each with its code when it is first shown; the texts of a view come with its code. */
export const VIEW_PARTS: Readonly<Record<View, ReturnType<typeof lazily>>> = {
  form: lazily(async () => (await import('../form/FormView.tsx')).FormView),
  json: lazily(async () => (await import('../json/JsonView.tsx')).JsonView),
  graph: lazily(async (app) => (await import('../graph/laterGraph.ts')).graphView(app)),
  texts: lazily(async () => (await import('../texts/TextsView.tsx')).TextsView),
  balance: lazily(async () => (await import('../balance/BalanceView.tsx')).BalanceView),
  cast: lazily(async () => (await import('../cast/CastView.tsx')).CastView),
  ship: lazily(async () => (await import('../ship/ShipView.tsx')).ShipView),
};
