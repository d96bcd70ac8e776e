import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml'
import { messageOf } from '../core/errors.ts'
import type { Path } from './mistake.ts'

/** A place in a file, both from 1. */
export interface Position {
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

/** Reads YAML 1.2. Never throws: everything wrong with the text is in `broken`. */
export function readYaml(text: string): YamlFile {
  const lines = new LineCounter()
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const nowhere = { value: undefined, locate: () => at(0) }
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
    const problems = [...document.errors, ...document.warnings]
      .map(({ message, pos: [start] }) => ({ start, message: plainMessage(message) }))
      .concat(brokenAliases(document))
    const broken = problems.map(({ start, message }) => ({ ...at(start), message }))
    if (broken.length > 0) return { ...nowhere, broken }
    const value: unknown = document.toJS()
    return { value, broken, locate: (path) => at(offsetOf(document, path)) }
  } catch (error) {
    return { ...nowhere, broken: [{ ...at(0), message: unreadable(error) }] }
  }
}

/** Aliases that name no anchor, and those inside the very node they stand for: neither is an error to the parser. */
function brokenAliases(document: Document): { start: number; message: string }[] {
  const found: { start: number; message: string }[] = []
  visit(document, {
    Alias(_, alias, parents) {
      const start = alias.range?.[0] ?? 0
      const target = alias.resolve(document)
      if (!target) found.push({ start, message: `*${alias.source} names no anchor before it` })
      else if (parents.includes(target))
        found.push({ start, message: `*${alias.source} stands for a value that holds it` })
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
    ? 'is nested too deeply to be read'
    : `is not valid YAML: ${messageOf(error).replace(/\s+/g, ' ')}`
}
