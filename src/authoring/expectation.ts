import type { SchemaNode } from './schema-at.ts'

/** What may stand here, in words that follow "must be". */
export function expectation(nodes: readonly SchemaNode[]): string {
  const words = allowedWords(nodes)
  const others = nodes.filter((node) => node.enum === undefined && node.const === undefined)
  const parts = [...(words.length > 0 ? [oneOf(words)] : []), ...others.flatMap(described)]
  return [...new Set(parts)].join(' or ') || 'something else'
}

/** The fixed words that may stand here. */
export function allowedWords(nodes: readonly SchemaNode[]): string[] {
  return [
    ...new Set(
      nodes.flatMap((node) => node.enum ?? (node.const === undefined ? [] : [node.const])),
    ),
  ].map(String)
}

/** A value as people read it in a message. */
export function shown(value: unknown): string {
  if (value === undefined || value === null) return 'nothing'
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list'
  if (typeof value === 'object') return 'a mapping'
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value)
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}

function oneOf(words: readonly string[]): string {
  return words.length === 1 ? `${words[0]}` : `one of ${words.join(', ')}`
}

function described(node: SchemaNode): string[] {
  const types = typeof node.type === 'string' ? [node.type] : (node.type ?? [])
  return types.map((type) => DESCRIPTIONS[type]?.(node) ?? type)
}

const DESCRIPTIONS: Readonly<Record<string, (node: SchemaNode) => string>> = {
  string: (node) => (node.minLength === 1 ? 'text that is not empty' : 'text'),
  boolean: () => 'true or false',
  null: () => 'nothing',
  number: (node) => bounds(node) ?? 'a number',
  integer: (node) => ['a whole number', bounds(node)].filter(Boolean).join(' '),
  array: (node) => (node.minItems ? `a list of at least ${node.minItems}` : 'a list'),
  object: (node) =>
    node.required?.length ? `a mapping with ${node.required.join(', ')}` : 'a mapping',
}

function bounds(node: SchemaNode): string | undefined {
  const low = known(node.minimum)
  const high = known(node.maximum)
  if (low !== undefined && high !== undefined) return `between ${low} and ${high}`
  const above = node.exclusiveMinimum === undefined ? undefined : `above ${node.exclusiveMinimum}`
  const least = low === undefined ? undefined : `at least ${low}`
  const most = high === undefined ? undefined : `at most ${high}`
  return [above ?? least, most].filter(Boolean).join(' and ') || undefined
}

/** The largest integers stand for "no bound". */
function known(bound: number | undefined): number | undefined {
  return bound === undefined || Math.abs(bound) >= Number.MAX_SAFE_INTEGER ? undefined : bound
}
