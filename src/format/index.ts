export { acceptanceKey, acceptanceOf } from './accepted.ts';
export { BALANCE } from './balance.ts';
export { canonicalText } from './canonical.ts';
export { countWords } from './countWords.ts';
export { type Decoded, decodeBytes, decodeText } from './decode.ts';
export { type Case, type Diagnostic, EXAMPLE_BUDGET } from './diagnostic.ts';
export { DIAGNOSTICS, type DiagnosticCode } from './diagnostics.ts';
export { insertAt, renameKey, setAt } from './edits/setAt.ts';
export { exampleLines, LONGEST_EXAMPLE } from './exampleLines.ts';
export type {
  Fault,
  FilePath,
  Finding,
  FindingParams,
} from './finding.ts';
export { fixOf, isFixable } from './fixes/fixOf.ts';
export { type Inspection, inspect } from './inspect.ts';
export { isObject, type Loose, objectAt, objectsAt } from './lenient.ts';
export { MAX_BYTES } from './limits.ts';
export { formatPath, parsePath } from './path.ts';
export { placeFaults } from './place.ts';
export { type ReadOptions, type ReadResult, readScenario, readScenarioBytes } from './readScenario.ts';
export { type ScenarioFile, scenarioFileSchema, schemaParts } from './schema.ts';
export type { Severity } from './severity.ts';
export { type Applied, applySheet, type SheetRow } from './sheet/applySheet.ts';
export { languagesOf, type SheetText, sheetTexts } from './sheet/sheetTexts.ts';
export { sourcesOf, TEXT_STATES, type TextState, textState } from './sheet/sources.ts';
export { SHUFFLE_SEED, shuffleChoices } from './shuffleChoices.ts';
export { starterText } from './starterText.ts';
export { looseValue, placeAt, rangeOf, type TextPlace } from './textPlace.ts';
export { tidied } from './tidied.ts';
export { toScenario } from './trusted.ts';
