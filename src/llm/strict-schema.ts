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

/** What `dropAbsent` asks of a schema, worked out once: answers come by the thousand. */
interface Shape {
  readonly items: JsonSchema | undefined
  readonly properties: Readonly<Record<string, JsonSchema>> | undefined
  readonly required: ReadonlySet<unknown>
}

const shapes = new WeakMap<JsonSchema, Shape>()

function shapeOf(schema: JsonSchema): Shape {
  const known = shapes.get(schema)
  if (known) return known
  const made = {
    items: asSchema(schema['items']),
    properties: schemasOf(schema['properties']),
    required: requiredOf(schema),
  }
  shapes.set(schema, made)
  return made
}

/** The answer without the nulls that stand for what is absent. */
export function dropAbsent(value: unknown, schema: JsonSchema): unknown {
  if (typeof value !== 'object' || value === null) return value
  const { items, properties, required } = shapeOf(schema)
  if (Array.isArray(value)) {
    return items === undefined ? value : value.map((item) => dropAbsent(item, items))
  }
  if (properties === undefined) return value
  const kept = Object.entries(value).filter(
    ([name, inner]) => inner !== null || required.has(name) || !(name in properties),
  )
  return Object.fromEntries(
    kept.map(([name, inner]) => {
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
