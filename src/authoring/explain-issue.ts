import type * as z from 'zod'
import { closest } from './closest.ts'
import { allowedWords, expectation, shown } from './expectation.ts'
import { homesOf } from './homes-of.ts'
import type { Finding, Path } from './mistake.ts'
import { agrees, type SchemaNode, schemasAt, valueAtPath } from './schema-at.ts'

/** The value that was checked, and the schema it was checked against. */
export interface Checked {
  readonly value: unknown
  readonly schema: SchemaNode
}

type Issue = z.core.$ZodIssue
type UnionIssue = Extract<Issue, { code: 'invalid_union' }>

/** What zod found, as mistakes in plain words: what was expected and what came. */
export function explainIssue(issue: Issue, checked: Checked): Finding[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => unknownKey([...issue.path, key], checked))
  if (issue.code === 'invalid_union') return explainUnion(issue, checked)
  if (issue.code === 'invalid_key') return [badKey(issue.path, issue.issues[0], checked)]
  return [badValue(issue.path, issue, checked)]
}

/** Says what is wrong inside the alternative that was clearly meant, else which alternatives there are. */
function explainUnion(issue: UnionIssue, checked: Checked): Finding[] {
  const value = valueAtPath(checked.value, issue.path)
  const meant = issue.errors.filter((issues) => issues.length > 0 && isMeant(issues, value))
  if (meant.length === 1 && meant[0])
    return meant[0].flatMap((inner) =>
      explainIssue({ ...inner, path: [...issue.path, ...inner.path] }, checked),
    )
  const strangers = unknownKeys(issue.path, checked)
  if (strangers.length > 0) return strangers
  return [badValue(issue.path, issue, checked)]
}

/** An alternative is meant when the value has its keys, and only something further inside is wrong. */
function isMeant(issues: readonly Issue[], value: unknown): boolean {
  return issues.every(
    ({ path }) => path.length > 1 || (path.length === 1 && valueAtPath(value, path) !== undefined),
  )
}

function unknownKeys(path: Path, checked: Checked): Finding[] {
  const value = valueAtPath(checked.value, path)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return []
  const nodes = schemasAt(checked.schema, checked.value, path)
  if (nodes.some((node) => typeof node.additionalProperties === 'object')) return []
  const known = new Set(nodes.flatMap((node) => Object.keys(node.properties ?? {})))
  return Object.keys(value)
    .filter((key) => !known.has(key))
    .map((key) => unknownKey([...path, key], checked))
}

function unknownKey(path: Path, checked: Checked): Finding {
  const around = path.slice(0, -1)
  const key = path.at(-1) ?? ''
  const parent = valueAtPath(checked.value, around)
  const nodes = schemasAt(checked.schema, checked.value, around).filter((node) =>
    agrees(node, parent, key),
  )
  const known = nodes.flatMap((node) => [
    ...Object.keys(node.properties ?? {}),
    ...allowedWords(node.propertyNames ? [node.propertyNames] : []),
  ])
  const likely = closest(String(key), known)
  if (likely !== undefined) return { path, message: `is not a known key, did you mean ${likely}?` }
  const homes = homesOf(String(key), checked.schema).slice(0, MOST_HOMES)
  const belongs = homes.length === 0 ? '' : `; it belongs ${homes.join(', or ')}`
  const here = [...new Set(known)].join(', ')
  return { path, message: `is not a known key, known here: ${here}${belongs}` }
}

/** More places than these are no advice. */
const MOST_HOMES = 3

function badKey(path: Path, inner: Issue | undefined, checked: Checked): Finding {
  const nodes = schemasAt(checked.schema, checked.value, path.slice(0, -1))
  const words = nodes.flatMap((node) =>
    allowedWords(node.propertyNames ? [node.propertyNames] : []),
  )
  if (words.length > 0) return unknownKey(path, checked)
  const wanted = inner && isWorded(inner.message) ? inner.message : 'must be another name'
  return { path, message: `${wanted}, got ${shown(path.at(-1))} as a name` }
}

function badValue(path: Path, issue: Issue, checked: Checked): Finding {
  const value = valueAtPath(checked.value, path)
  const nodes = schemasAt(checked.schema, checked.value, path)
  const wanted =
    issue.code === 'custom' || isWorded(issue.message)
      ? issue.message
      : `must be ${expectation(nodes)}`
  if (value === undefined) return { path, message: `is missing: it ${wanted}` }
  if (issue.code === 'custom' && typeof value === 'object') return { path, message: wanted }
  const likely = typeof value === 'string' ? closest(value, allowedWords(nodes)) : undefined
  const advice = likely === undefined ? '' : `, did you mean ${likely}?`
  return { path, message: `${wanted}, got ${shown(value)}${advice}` }
}

/** Messages that a schema words itself begin with "must"; all others are zod's. */
function isWorded(message: string): boolean {
  return message.startsWith('must ')
}
