export { acceptanceKey, acceptanceOf } from './accepted.ts';
export { anyWording } from './anyWording.ts';
export { COVERED_HEADS } from './avatar.ts';
export { BALANCE } from './balance.ts';
export { canonicalText } from './canonical.ts';
export { countWords } from './countWords.ts';
export { type Decoded, decodeBytes, decodeText, isNoText } from './decode.ts';
export { type Case, type Diagnostic, EXAMPLE_BUDGET } from './diagnostic.ts';
export { DIAGNOSTICS, type DiagnosticCode } from './diagnostics.ts';
export {
  addChoice,
  duplicateChoice,
  MAX_CHOICES,
  moveChoice,
  removeChoice,
  renameChoice,
} from './edits/choices.ts';
export { addFlag, removeFlag, renameFlag } from './edits/flags.ts';
export { newIdFrom, uniqueId } from './edits/newId.ts';
export type { FirstWords } from './edits/newNode.ts';
export { addNode, changeKind, duplicateNode, removeNode, renameNode } from './edits/nodes.ts';
export { removeCharacter } from './edits/removeCharacter.ts';
export { renameCharacter } from './edits/renameCharacter.ts';
export { setAt } from './edits/setAt.ts';
export { setWording } from './edits/setWording.ts';
export {
  addLanguage,
  approveTranslations,
  noteTranslations,
  removeLanguage,
  writeTranslation,
} from './edits/translations.ts';
export { EFFECT_PRESETS, type EffectPreset } from './effectPresets.ts';
export { exampleLines, LONGEST_EXAMPLE } from './exampleLines.ts';
export type {
  Fault,
  FilePath,
  Finding,
  FindingParams,
} from './finding.ts';
export { firstWords } from './firstWords.ts';
export { fixOf, isFixable } from './fixes/fixOf.ts';
export { type Inspection, inspect } from './inspect.ts';
export { isObject, type Loose, objectAt, objectsAt } from './lenient.ts';
export { MAX_BYTES } from './limits.ts';
export { type Name, type Names, type NodeName, namesOf } from './names.ts';
export type { NodeKind } from './nodeKind.ts';
export { noteParsed } from './parsedText.ts';
export { formatPath, parsePath } from './path.ts';
export { placeFaults } from './place.ts';
export { type ReadOptions, type ReadResult, readScenario, readScenarioBytes } from './readScenario.ts';
export { createRereader } from './rereader.ts';
export { isId, type ScenarioFile, scenarioFileSchema, schemaParts } from './schema.ts';
export type { Severity } from './severity.ts';
export { withShared } from './sharing.ts';
export { type Applied, applySheet, type SheetRow } from './sheet/applySheet.ts';
export { languagesOf, type SheetText, sheetTexts } from './sheet/sheetTexts.ts';
export { sourceHash, sourcesOf, TEXT_STATES, type TextState } from './sheet/sources.ts';
export { translationState } from './sheet/translationState.ts';
export { SHUFFLE_SEED, shuffleChoices } from './shuffleChoices.ts';
export { soundLooks } from './soundLooks.ts';
export { starterText } from './starterText.ts';
export { looseValue, placeAt, rangeOf, type TextPlace } from './textPlace.ts';
export { tidied } from './tidied.ts';
export { toScenario } from './trusted.ts';
export { valueAt } from './valueAt.ts';
export { jsonInside, SCENARIO_PLACE, withScenarioInside } from './withScenarioInside.ts';
export { WRITING } from './writing/diagnostics.ts';
