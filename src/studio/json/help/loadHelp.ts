import { type I18n, translator } from '../../../i18n/index.ts';
import type { Help } from './completions.ts';

/** Fetches the published schema, and makes of it what completion and hover need. */
export async function loadHelp(i18n: I18n, language: string): Promise<Help> {
  const { default: schema } = await import('../../../../public/scenario.schema.json');
  const say = translator(i18n, 'schema');
  const name = translator(i18n, 'studioJson');
  return {
    schema,
    language,
    about: (key, part) =>
      i18n.exists(key, { ns: 'schema' })
        ? say(key, { context: part.name })
        : part.schema.properties?.[key]?.description,
    name: (what) => name(`snippet.${what}`),
  };
}
