import * as z from 'zod'
import type { Path } from './mistake.ts'

/** The part of JSON Schema that our schemas use. */
export interface SchemaNode {
  readonly type?: string | readonly string[]
  readonly properties?: Readonly<Record<string, SchemaNode>>
  readonly additionalProperties?: SchemaNode | boolean
  readonly propertyNames?: SchemaNode
  readonly required?: readonly string[]
  readonly items?: SchemaNode
  readonly anyOf?: readonly SchemaNode[]
  readonly oneOf?: readonly SchemaNode[]
  readonly allOf?: readonly SchemaNode[]
  readonly $ref?: string
  readonly definitions?: Readonly<Record<string, SchemaNode>>
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly minimum?: number
  readonly maximum?: number
  readonly exclusiveMinimum?: number
  readonly minLength?: number
  readonly minItems?: number
}

const made = new WeakMap<z.ZodType, SchemaNode>()

/** The JSON Schema of what people author, which is what comes before defaults. */
export function authoredSchema(schema: z.ZodType): SchemaNode {
  const known = made.get(schema)
  if (known) return known
  const node = z.toJSONSchema(schema, { target: 'draft-7', io: 'input' }) as SchemaNode
  made.set(schema, node)
  return node
}

/** All that may stand at `path` of `value`; several where the schema leaves a choice that `value` does not decide. */
export function schemasAt(root: SchemaNode, value: unknown, path: Path): SchemaNode[] {
  let nodes = alternatives(root, root)
  let here = value
  for (const key of path) {
    const parent = here
    nodes = nodes
      .filter((node) => agrees(node, parent, key))
      .flatMap((node) => childrenOf(node, key).flatMap((child) => alternatives(child, root)))
    here = valueIn(parent, key)
  }
  return nodes
}

/** The value at a path, undefined where there is none. */
export function valueAtPath(value: unknown, path: Path): unknown {
  return path.reduce(valueIn, value)
}

function valueIn(value: unknown, key: PropertyKey): unknown {
  const isOwn = typeof value === 'object' && value !== null && Object.hasOwn(value, key)
  return isOwn ? Reflect.get(value, key) : undefined
}

/** What a node stands for: references followed, choices listed. */
export function alternatives(node: SchemaNode, root: SchemaNode): SchemaNode[] {
  if (node.$ref !== undefined) {
    const target = root.definitions?.[node.$ref.replace('#/definitions/', '')]
    return target ? alternatives(target, root) : []
  }
  const choices = node.anyOf ?? node.oneOf ?? node.allOf
  return choices ? choices.flatMap((choice) => alternatives(choice, root)) : [node]
}

/** Whether a tagged alternative is the one that `value` names; `key` itself may be the wrong tag. */
export function agrees(node: SchemaNode, value: unknown, key: PropertyKey): boolean {
  return Object.entries(node.properties ?? {}).every(
    ([name, property]) =>
      property.const === undefined || name === key || property.const === valueIn(value, name),
  )
}

function childrenOf(node: SchemaNode, key: PropertyKey): SchemaNode[] {
  if (typeof key === 'number') return node.items ? [node.items] : []
  const own = node.properties?.[String(key)]
  if (own) return [own]
  return typeof node.additionalProperties === 'object' ? [node.additionalProperties] : []
}
