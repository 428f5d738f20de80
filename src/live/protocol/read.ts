import { type BaseIssue, type BaseSchema, type InferOutput, safeParse } from 'valibot';

/** What a message says, or nothing where it is none of its kind: the one door of unknown data. */
export function read<Schema extends BaseSchema<unknown, unknown, BaseIssue<unknown>>>(
  schema: Schema,
  data: unknown,
): InferOutput<Schema> | undefined {
  const result = safeParse(schema, data);
  return result.success ? result.output : undefined;
}
