import type { LocalText, Scenario } from '../../engine/index.ts';
import { addNamespace, flatTranslator, type I18n, type Translate } from '../../i18n/index.ts';

/** Namespace of a scenario's texts. */
function namespaceOf(scenario: Scenario): string {
  return `scenario-${scenario.id}`;
}

function* textsOf(scenario: Scenario): Iterable<readonly [string, LocalText | undefined]> {
  yield ['title', scenario.title];
  yield ['objective', scenario.objective];
  for (const member of Object.values(scenario.cast)) {
    yield [`cast.${member.id}.name`, member.name];
    yield [`cast.${member.id}.role`, member.role];
  }
  for (const flag of scenario.flags) yield [`flags.${flag.id}`, flag.text];
  for (const [id, node] of Object.entries(scenario.nodes)) {
    yield [`nodes.${id}.text`, node.text];
    if (node.type === 'ending') {
      yield [`nodes.${id}.title`, node.title];
      yield [`nodes.${id}.notYet`, node.notYet];
    }
    if (node.type !== 'decision') continue;
    yield [`nodes.${id}.facilitation`, node.facilitation];
    yield [`nodes.${id}.watchSays`, node.watchSays];
    yield [`nodes.${id}.compassSays`, node.compassSays];
    for (const choice of node.choices) {
      yield [`nodes.${id}.choices.${choice.id}.text`, choice.text];
      yield [`nodes.${id}.choices.${choice.id}.reaction`, choice.reaction];
      yield [`nodes.${id}.choices.${choice.id}.why`, choice.why];
    }
  }
}

/**
 * Makes a scenario a namespace of i18next (format page): its keys are the stable ids, e.g.
 * `nodes.opening.choices.ask-what.text`.
 */
export function addScenarioTexts(i18n: I18n, scenario: Scenario): void {
  const byLanguage: Record<string, Record<string, string>> = {};
  for (const [key, text] of textsOf(scenario))
    for (const [language, words] of Object.entries(text ?? {})) {
      byLanguage[language] ??= {};
      byLanguage[language][key] = words;
    }
  addNamespace(i18n, namespaceOf(scenario), byLanguage);
}

/** The texts of a scenario in the current language, else in its own first language. */
export function scenarioTranslator(i18n: I18n, scenario: Scenario): Translate {
  return flatTranslator(i18n, namespaceOf(scenario), scenario.languages[0] ?? 'en');
}
