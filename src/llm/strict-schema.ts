/** A JSON Schema as a plain object. */
export type JsonSchema = Record<string, unknown>

/**
 * The schema as strict endpoints want it: every object closed, every property required.
 * What was optional becomes nullable; `dropAbsent` undoes that in the answer.
 */
export function toStrictSchema(schema: JsonSchema): JsonSchema {
  const { $schema: _dialect, default: _default, ...rest } = schema
  const strict: JsonSchema = {}
  for (const [key, value] of Object.entries(rest)) strict[key] = strictKeyword(key, value)
  const properties = schemasOf(schema['properties'])
  if (properties === undefined) return strict
  const required = requiredOf(schema)
  strict['properties'] = Object.fromEntries(
    Object.entries(properties).map(([name, property]) => {
      const inner = toStrictSchema(property)
      return [name, required.has(name) ? inner : { anyOf: [inner, { type: 'null' }] }]
    }),
  )
  strict['required'] = Object.keys(properties)
  strict['additionalProperties'] = false
  return strict
}

/** The answer without the nulls that stand for what is absent. */
export function dropAbsent(value: unknown, schema: JsonSchema): unknown {
  if (Array.isArray(value)) {
    const items = asSchema(schema['items'])
    return items === undefined ? value : value.map((item) => dropAbsent(item, items))
  }
  const properties = schemasOf(schema['properties'])
  if (properties === undefined || typeof value !== 'object' || value === null) return value
  const required = requiredOf(schema)
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, inner]) => inner !== null || required.has(name) || !(name in properties))
      .map(([name, inner]) => {
        const property = properties[name]
        return [name, property === undefined ? inner : dropAbsent(inner, property)]
      }),
  )
}

function strictKeyword(key: string, value: unknown): unknown {
  if (key === '$defs') {
    const definitions = schemasOf(value) ?? {}
    return Object.fromEntries(
      Object.entries(definitions).map(([name, inner]) => [name, toStrictSchema(inner)]),
    )
  }
  if (key === 'items') return toStrictSchema(asSchema(value) ?? {})
  if (key === 'anyOf' || key === 'oneOf') {
    return Array.isArray(value)
      ? value.map((inner) => toStrictSchema(asSchema(inner) ?? {}))
      : value
  }
  return value
}

function asSchema(value: unknown): JsonSchema | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? { ...value }
    : undefined
}

function schemasOf(value: unknown): Record<string, JsonSchema> | undefined {
  const schemas = asSchema(value)
  if (schemas === undefined) return undefined
  return Object.fromEntries(
    Object.entries(schemas).map(([name, inner]) => [name, asSchema(inner) ?? {}]),
  )
}

function requiredOf(schema: JsonSchema): ReadonlySet<unknown> {
  return new Set(Array.isArray(schema['required']) ? schema['required'] : [])
}
