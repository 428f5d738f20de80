/** The parts of a valibot schema that tell which keys an object has; all are optional, so that any schema is one. */
export interface AnySchema {
  readonly type?: string;
  readonly getter?: (input: unknown) => AnySchema;
  readonly wrapped?: AnySchema;
  readonly entries?: Readonly<Record<string, AnySchema>>;
  readonly value?: AnySchema;
  readonly item?: AnySchema;
}

/** What the file's own schema says of a value: the schema itself, once its optional and lazy covers are off. */
export function uncovered(schema: AnySchema | undefined, value: unknown): AnySchema | undefined {
  const below = schema?.wrapped ?? schema?.getter?.(value);
  return below ? uncovered(below, value) : schema;
}

/** The keys of an object, in the order in which they are written. */
export function keysOf(schema: AnySchema | undefined, value: unknown = {}): readonly string[] {
  return Object.keys(uncovered(schema, value)?.entries ?? {});
}
