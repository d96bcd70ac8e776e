import type * as z from 'zod'
import { explainIssue } from './explain-issue.ts'
import type { Finding, Path } from './mistake.ts'
import {
  alternatives,
  authoredSchema,
  type SchemaNode,
  schemasAt,
  valueAtPath,
} from './schema-at.ts'

type Issue = z.core.$ZodIssue

/** Stands in a path for the names of a mapping themselves. */
export const NAMES = Symbol('names')

/** A broken record, mended as far as it takes to check the rest of it. */
export interface Mended<T> {
  /** What was wrong is left out where it may be, else something stands there that means nothing; undefined where that fails. */
  readonly record: T | undefined
  /** Where it was wrong: what is found to lean on such a place is no mistake of its own. */
  readonly replaced: readonly Path[]
  /** Mistakes of sense that the wrong parts had kept the schema from looking for. */
  readonly hidden: readonly Finding[]
}

/** Mending one thing may bring another to light, such as what a target of the right kind lacks. */
const ROUNDS = 8

/** What is left of a value that its schema refuses. List entries keep their positions, so that every place stays true. */
export function mend<S extends z.ZodType>(value: unknown, schema: S): Mended<z.output<S>> {
  const mending: Mending = {
    root: authoredSchema(schema),
    copy: structuredClone(value),
    replaced: [],
  }
  const hidden: Finding[] = []
  const { copy, replaced } = mending
  for (let round = 0; round < ROUNDS; round += 1) {
    const result = schema.safeParse(copy, { jitless: true })
    if (result.success) return { record: result.data, replaced, hidden }
    const { issues } = result.error
    if (round > 0) hidden.push(...senseIn(issues, mending))
    if (!issues.every((issue) => mendOne(issue, mending))) break
  }
  return { record: undefined, replaced, hidden }
}

interface Mending {
  readonly root: SchemaNode
  readonly copy: unknown
  readonly replaced: Path[]
}

/** What a schema finds by rules of its own, which it asks for only where the shape is right. */
function senseIn(issues: readonly Issue[], { copy, root, replaced }: Mending): Finding[] {
  return issues
    .filter((issue) => issue.code === 'custom')
    .flatMap((issue) => explainIssue(issue, { value: copy, schema: root }))
    .filter((one) => !leansOn(replaced, one))
}

/** False where nothing of the record can be kept. */
function mendOne(issue: Issue, mending: Mending): boolean {
  const { copy, root, replaced } = mending
  const isStrange = issue.code === 'unrecognized_keys' || issue.code === 'invalid_key'
  for (const { path } of explainIssue(issue, { value: copy, schema: root })) {
    const place = unitAt(path, mending)
    if (place.length === 0) return false
    replaced.push(place, ...replace(copy, place, isStrange ? {} : root))
  }
  return true
}

/** Whether a finding is about, or leans on, a part that is not as authored. */
export function leansOn(replaced: readonly Path[], { path, needs = [] }: Finding): boolean {
  return [path, ...needs].some((need) =>
    replaced.some((place) => place.every((key, at) => key === need[at])),
  )
}

/** What is to be replaced: a matcher as a whole, since a part less of it matches more; and more where that was not enough. */
function unitAt(path: Path, { root, copy, replaced }: Mending): Path {
  const starts = path.map((_, at) => path.slice(0, path.length - at))
  let place = starts.find((start) => schemasAt(root, copy, start).some(isMatcher)) ?? path
  while (place.length > 0 && replaced.some((tried) => isSamePath(tried, place)))
    place = place.slice(0, -1)
  return place
}

function isSamePath(one: Path, other: Path): boolean {
  return one.length === other.length && one.every((key, at) => key === other[at])
}

/** What stands at a place is left out where the schema does not ask for it. Gives what else is in doubt then: which names there are. */
function replace(copy: unknown, place: Path, root: SchemaNode): Path[] {
  const around = place.slice(0, -1)
  const parent = valueAtPath(copy, around)
  const key = place.at(-1)
  if (typeof parent !== 'object' || parent === null || key === undefined) return []
  const isNeeded =
    Array.isArray(parent) ||
    schemasAt(root, copy, around).some((node) => node.required?.includes(String(key)))
  if (isNeeded) {
    Reflect.set(parent, key, standIn(schemasAt(root, copy, place), root))
    return []
  }
  Reflect.deleteProperty(parent, key)
  return [[...around, NAMES]]
}

function isMatcher({ properties }: SchemaNode): boolean {
  return properties !== undefined && Object.hasOwn(properties, 'not')
}

let count = 0
/** A text that fits as text, name and language tag, and equals no other. */
function anyText(): string {
  count += 1
  return `zzz-${String(count).padStart(8, '0')}`
}

/** Something that fits and means nothing. */
function standIn(nodes: readonly SchemaNode[], root: SchemaNode): unknown {
  if (nodes.some(isMatcher)) return { reply: { contains: anyText() } }
  const [node = {}] = nodes
  const type = typeof node.type === 'string' ? node.type : node.type?.[0]
  return node.const ?? node.enum?.[0] ?? STAND_INS[type ?? '']?.(node, root)
}

const STAND_INS: Readonly<Record<string, (node: SchemaNode, root: SchemaNode) => unknown>> = {
  string: anyText,
  boolean: () => false,
  number: least,
  integer: least,
  array: ({ minItems = 0, items }, root) =>
    Array.from({ length: minItems }, () => standIn(items ? alternatives(items, root) : [], root)),
  object: ({ required = [], properties = {} }, root) =>
    Object.fromEntries(
      required.map((key) => [key, standIn(alternatives(properties[key] ?? {}, root), root)]),
    ),
}

function least({ minimum, exclusiveMinimum }: SchemaNode): number {
  const above = exclusiveMinimum === undefined ? 0 : exclusiveMinimum + 1
  return Math.max(minimum ?? above, 0)
}
