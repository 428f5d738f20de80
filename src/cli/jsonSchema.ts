import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import { scenarioFileSchema, schemaParts } from '../format/index.ts';
import { type Translate, UI_LANGUAGES } from '../i18n/index.ts';

type Properties = Record<string, JsonSchema | boolean>;

/** Unknown keys are refused, keys in `x-` are not: the one thing that valibot cannot say by itself. */
function close(part: JsonSchema): void {
  const rest = part.additionalProperties;
  if (typeof rest !== 'object' || rest.not === undefined) return;
  part.additionalProperties = false;
  part.patternProperties = { '^x-': {} };
}

function everyPart(value: unknown, change: (part: JsonSchema) => void): void {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) change(value as JsonSchema);
  for (const inner of Object.values(value)) everyPart(inner, change);
}

/** What each key means, shown by editors on hover: by its part where one word means two things. */
function explain(part: JsonSchema, name: string, say: Translate): void {
  for (const [key, property] of Object.entries((part.properties ?? {}) as Properties))
    if (typeof property === 'object') property.description = say(`schema.${key}`, { context: name });
}

/**
 * The JSON Schema of a scenario file, made from the schema that the reader uses, for completion and hover
 * in editors. A comparison with the published file keeps that one in step.
 */
export function jsonSchema(say: Translate): JsonSchema {
  // Each part chooses its schema by the value it is given; given none, it shows all that it may be.
  const definitions = Object.fromEntries(
    Object.entries(schemaParts).map(([name, part]) => [name, part.getter(undefined)]),
  );
  const schema = toJsonSchema(scenarioFileSchema.getter(undefined), { definitions });
  everyPart(schema, close);
  const byLanguage = schema.$defs?.textByLanguage;
  if (typeof byLanguage === 'object')
    byLanguage.properties = Object.fromEntries(UI_LANGUAGES.map((tag) => [tag, { type: 'string' }]));
  for (const [name, part] of Object.entries({ ...schema.$defs, scenario: schema }))
    if (typeof part === 'object') explain(part, name, say);
  return { title: say('schema.$title'), ...schema };
}
