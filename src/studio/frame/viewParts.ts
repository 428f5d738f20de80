import { lazily } from '../../ui/index.ts';
import { loadShipView } from '../ship/laterShip.ts';
import type { View } from '../workbench/selection.ts';
import { ViewWaiting } from './ViewWaiting.tsx';

/** The views, each with its code when it is first shown; the texts of a view come with its code. */
export const VIEW_PARTS: Readonly<Record<View, ReturnType<typeof lazily>>> = {
  form: lazily(async (app) => (await import('../form/laterForm.ts')).formView(app), ViewWaiting),
  json: lazily(async (app) => (await import('../json/laterJson.ts')).jsonView(app), ViewWaiting),
  graph: lazily(async (app) => (await import('../graph/laterGraph.ts')).graphView(app), ViewWaiting),
  texts: lazily(async (app) => (await import('../texts/laterTexts.ts')).textsView(app), ViewWaiting),
  balance: lazily(async (app) => (await import('../balance/laterBalance.ts')).balanceView(app), ViewWaiting),
  cast: lazily(async (app) => (await import('../cast/laterCast.ts')).castView(app), ViewWaiting),
  ship: lazily(loadShipView, ViewWaiting),
};
