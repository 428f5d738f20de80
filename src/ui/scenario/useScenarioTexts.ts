import type { Scenario } from '../../engine/index.ts';
import type { Translate } from '../../i18n/index.ts';
import { useApp } from '../base/app.ts';
import { useLanguage } from '../base/useTexts.ts';
import { scenarioTranslator } from './scenarioTexts.ts';

/** The texts of a scenario by key (`nodes.opening.text`), in the current language. */
export function useScenarioTexts(scenario: Scenario): Translate {
  useLanguage();
  return scenarioTranslator(useApp().i18n, scenario);
}
