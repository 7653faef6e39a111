/** A part of a JSON schema, as far as parameters in an address need it. */
export interface JsonSchema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly anyOf?: readonly JsonSchema[];
}

/**
 * The parameters of an address as a report's input: `?limit=20&companies=uber,tesla&corrected=false` gives
 * `{ limit: 20, companies: ['uber', 'tesla'], corrected: false }`. What does not fit stays text, for the schema to refuse.
 */
export function readParameters(parameters: URLSearchParams, schema: JsonSchema): Record<string, unknown> {
  const input: Record<string, unknown> = {};
  for (const name of new Set(parameters.keys())) {
    const values = parameters.getAll(name);
    const type = Object.hasOwn(schema.properties ?? {}, name) ? schema.properties?.[name]?.type : undefined;
    Object.defineProperty(input, name, { value: readValue(values, type), enumerable: true });
  }
  return input;
}

function readValue(values: readonly string[], type: string | undefined): unknown {
  const [first = ''] = values;
  if (type === 'array') return values.flatMap((value) => value.split(',')).filter((value) => value !== '');
  if (values.length > 1) return values;
  if (type === 'integer' && /^\d{1,9}$/.test(first)) return Number.parseInt(first, 10);
  if (type === 'boolean' && /^(true|false)$/.test(first)) return first === 'true';
  if (type === 'object') return readObject(first);
  return first;
}

/** `?inputs={"growth":"2%..9%"}`: what is no JSON object stays text, for the schema to refuse. */
function readObject(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
