import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import { type Names, scenarioFileSchema, schemaParts } from '../format/index.ts';
import { type Translate, UI_LANGUAGES } from '../i18n/index.ts';
import { schemaNames } from './schemaNames.ts';
import { schemaSnippets } from './schemaSnippets.ts';

/** A part with what editors read beside the standard (VS Code and those that follow it). */
type Part = JsonSchema & {
  markdownDescription?: string;
  enumDescriptions?: readonly string[];
  defaultSnippets?: readonly unknown[];
};
type Properties = Record<string, Part | boolean>;

/** What stands when a key is left out, for the keys of which it is a plain value. */
const DEFAULTS: Readonly<Record<string, unknown>> = {
  level: 1,
  place_scenario: 'office',
  mood: 'neutral',
  speed: 0,
  direction: 0,
  speed_start: 50,
  direction_start: 50,
};

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

/** What a key means, shown by editors on hover; with names set off where the editor knows Markdown. */
function tell(property: Part, text: string): void {
  property.description = text.replaceAll('`', '');
  if (text.includes('`')) property.markdownDescription = text;
}

/** All that is told of the keys of a part: by the part where one word means two things. */
function explain(part: JsonSchema, name: string, say: Translate): void {
  for (const [key, property] of Object.entries((part.properties ?? {}) as Properties)) {
    if (typeof property !== 'object') continue;
    tell(property, say(`schema.${key}`, { context: name }));
    const values = property.enum?.map((value) => say(`schema.value.${String(value)}`));
    if (values) property.enumDescriptions = values;
    const whole = `${key}_${name}`;
    const byDefault = Object.hasOwn(DEFAULTS, whole) ? DEFAULTS[whole] : DEFAULTS[key];
    if (byDefault !== undefined && property.$ref === undefined) property.default = byDefault as number;
  }
}

/** Offers the names of a file under the properties that refer to them, beside any other that may come. */
function offer(part: JsonSchema, names: Readonly<Record<string, JsonSchema>>): void {
  const properties = (part.properties ?? {}) as Properties;
  for (const [key, offered] of Object.entries(names)) {
    const property = properties[key];
    if (typeof property !== 'object') continue;
    if (typeof property.items === 'object' && !Array.isArray(property.items))
      property.items = { anyOf: [offered, property.items] };
    else {
      const { description, markdownDescription, ...any } = property;
      const told = {
        ...(description && { description }),
        ...(markdownDescription && { markdownDescription }),
      };
      properties[key] = { anyOf: [offered, any], ...told };
    }
  }
}

/**
 * The JSON Schema of a scenario file, made from the schema that the reader uses, for completion, hover and
 * snippets in editors. A comparison with the published file keeps that one in step.
 * @param names those of one file, to be completed in that file
 */
export function jsonSchema(say: Translate, names?: Names): JsonSchema {
  // Each part chooses its schema by the value it is given; given none, it shows all that it may be.
  const definitions = Object.fromEntries(
    Object.entries(schemaParts).map(([name, part]) => [name, part.getter(undefined)]),
  );
  const schema = toJsonSchema(scenarioFileSchema.getter(undefined), { definitions });
  const parts = schema.$defs ?? {};
  everyPart(schema, close);
  const languages = names && names.languages.length > 0 ? names.languages : UI_LANGUAGES;
  const isOurs = (tag: string) => UI_LANGUAGES.some((known) => known === tag);
  if (typeof parts.textByLanguage === 'object')
    parts.textByLanguage.properties = Object.fromEntries(
      languages.map((tag) => [tag, { type: 'string' } as const]),
    );
  const own = names ? schemaNames(names, say) : {};
  for (const [name, part] of Object.entries({ ...parts, scenario: schema }))
    if (typeof part === 'object') {
      if (name === 'textByLanguage')
        for (const [tag, property] of Object.entries((part.properties ?? {}) as Properties))
          tell(property as Part, isOurs(tag) ? say(`schema.${tag}`) : say('schema.tag', { tag }));
      else explain(part, name, say);
      offer(part, own);
    }
  for (const [name, snippets] of Object.entries(schemaSnippets(languages, say))) {
    const part = parts[name];
    if (typeof part === 'object') (part as Part).defaultSnippets = snippets;
  }
  return { title: say('schema.$title'), ...schema };
}
