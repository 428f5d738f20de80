export { type Decoded, decodeBytes, decodeText } from './decode.ts';
export { DIAGNOSTICS, type DiagnosticCode } from './diagnostics.ts';
export {
  type Fault,
  type FilePath,
  type Finding,
  type FindingParams,
  SEVERITIES,
  type Severity,
} from './finding.ts';
export { type Inspection, inspect } from './inspect.ts';
export { placeFaults } from './place.ts';
export { type ReadOptions, type ReadResult, readScenario, readScenarioBytes } from './readScenario.ts';
export { FORMAT_VERSION, type ScenarioFile, scenarioFileSchema, schemaParts } from './schema.ts';
export { toScenario } from './trusted.ts';
