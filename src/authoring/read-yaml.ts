import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml'
import { messageOf } from '../core/errors.ts'
import type { Path } from './mistake.ts'
import { shippedReading } from './shipped-readings.ts'

/** A place in a file, both from 1. */
interface Position {
  readonly line: number
  readonly column: number
}

/** What a YAML text holds, and where. */
export interface YamlFile {
  /** The plain value; undefined where the text is broken. */
  readonly value: unknown
  readonly broken: readonly (Position & { readonly message: string })[]
  /** Where a value stands: at its key, or at its own start in a list; what is missing is where its parent is. */
  locate(path: Path): Position
}

/** Levels of lists and mappings: far more than anyone writes, far fewer than exhaust the stack. */
const MAX_DEPTH = 100
const TOO_DEEP = `must not be nested deeper than ${MAX_DEPTH} levels`

const SEVERAL =
  'begins another document with `---`, but a file must hold one: put it into a file of its own'

/** Reads YAML 1.2, or what the build has read of it. Never throws: everything wrong with the text is in `broken`. */
export function readYaml(text: string): YamlFile {
  const shipped = shippedReading(text)
  if (shipped === undefined) return parseYaml(text)
  return { ...shipped, broken: [], locate: (path) => parseYaml(text).locate(path) }
}

/** Reads YAML 1.2. Never throws, as `readYaml`. */
export function parseYaml(text: string): YamlFile {
  const lines = new LineCounter()
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const nowhere = { value: undefined, locate: () => at(0) }
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
    const problems = [...document.errors, ...document.warnings]
      .map(({ code, message, pos: [start] }) => ({
        start,
        message: code === 'MULTIPLE_DOCS' ? SEVERAL : plainMessage(message),
      }))
      .concat(oddities(document), tooDeep(document))
    const broken = problems.map(({ start, message }) => ({ ...at(start), message }))
    if (broken.length > 0) return { ...nowhere, broken }
    const value: unknown = document.toJS()
    return { value, broken, locate: (path) => at(offsetOf(document, path)) }
  } catch (error) {
    return { ...nowhere, broken: [{ ...at(0), message: unreadable(error) }] }
  }
}

/** What the parser lets pass: aliases that name no anchor or stand inside it, and keys that are not plain. */
function oddities(document: Document): { start: number; message: string }[] {
  const found: { start: number; message: string }[] = []
  const report = (node: Node, message: string): void => {
    found.push({ start: node.range?.[0] ?? 0, message })
  }
  visit(document, {
    Alias(_, alias, parents) {
      const target = alias.resolve(document)
      if (!target) report(alias, `*${alias.source} names no anchor before it`)
      else if (parents.includes(target))
        report(alias, `*${alias.source} stands for a value that holds it`)
    },
    Pair(_, { key }) {
      const plain = isAlias(key) ? key.resolve(document) : key
      if (isNode(key) && isCollection(plain)) report(key, 'must have plain text as its keys')
    },
  })
  return found
}

function tooDeep(document: Document): { start: number; message: string }[] {
  const found: { start: number; message: string }[] = []
  visit(document, {
    Collection(_, node, parents) {
      if (parents.filter((parent) => isMap(parent) || isSeq(parent)).length < MAX_DEPTH) return
      found.push({ start: node.range?.[0] ?? 0, message: TOO_DEEP })
      return visit.BREAK
    },
  })
  return found
}

function offsetOf(document: Document, path: Path): number {
  let node = document.contents as Node | null
  let offset = node?.range?.[0] ?? 0
  for (const key of path) {
    if (isAlias(node)) node = node.resolve(document) ?? null
    const step = stepInto(node, key)
    if (!step) return offset
    node = step.value
    offset = step.offset ?? offset
  }
  return offset
}

function stepInto(
  node: Node | null,
  key: PropertyKey,
): { value: Node | null; offset: number | undefined } | undefined {
  if (isSeq<Node>(node)) {
    const item = node.items[Number(key)]
    return item && { value: item, offset: item.range?.[0] }
  }
  if (!isMap<Node, Node | null>(node)) return undefined
  const pair = node.items.find(({ key: own }) => String(isScalar(own) ? own.value : own) === key)
  return pair && { value: pair.value, offset: pair.key.range?.[0] }
}

/** The parser's message in one line, without what it adds for programmers. */
function plainMessage(message: string): string {
  return `is not valid YAML: ${message.replace(/\s+/g, ' ').trim()}`
}

function unreadable(error: unknown): string {
  return error instanceof RangeError
    ? TOO_DEEP
    : `is not valid YAML: ${messageOf(error).replace(/\s+/g, ' ')}`
}
