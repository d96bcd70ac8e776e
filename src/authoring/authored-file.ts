import { readFile } from 'node:fs/promises'
import type * as z from 'zod'
import { messageOf } from '../core/errors.ts'
import { explainIssue } from './explain-issue.ts'
import { type Finding, formatPath, type Mistake } from './mistake.ts'
import { readYaml, type YamlFile } from './read-yaml.ts'
import { authoredSchema, valueAtPath } from './schema-at.ts'

/** One authored file, read and checked against its schema. */
export interface AuthoredFile<T> {
  /** As it is shown to people. */
  readonly file: string
  /** As it was written, for what can be told of a broken file; undefined where it is not YAML. */
  readonly raw: unknown
  /** Present only where the file has no mistake of its own. */
  readonly record: T | undefined
  /** The record, or what is left of it without its wrong optional parts: good enough to check the rest of it. */
  readonly checkable: T | undefined
  readonly mistakes: readonly Mistake[]
  /** A mistake found later, at its place in this file. */
  place(finding: Finding): Mistake
}

/** Reads one file. Never throws: whatever is wrong is in `mistakes`. */
export async function readAuthored<S extends z.ZodType>(
  path: string,
  file: string,
  schema: S,
): Promise<AuthoredFile<z.output<S>>> {
  const { text, problem } = await readText(path)
  if (problem !== undefined) return unreadable(file, problem)
  const yaml = readYaml(text)
  const place = placing(file, yaml)
  if (yaml.broken.length > 0) {
    const mistakes = yaml.broken.map((broken) => ({ file, path: '', ...broken }))
    return { file, raw: undefined, record: undefined, checkable: undefined, mistakes, place }
  }
  const result = schema.safeParse(yaml.value, { jitless: true })
  if (result.success)
    return {
      file,
      raw: yaml.value,
      record: result.data,
      checkable: result.data,
      mistakes: [],
      place,
    }
  const { issues } = result.error
  const checked = { value: yaml.value, schema: authoredSchema(schema) }
  const mistakes = issues.flatMap((issue) => explainIssue(issue, checked)).map(place)
  const checkable = schema.safeParse(withoutWrongParts(yaml.value, issues)).data
  return { file, raw: yaml.value, record: undefined, checkable, mistakes, place }
}

function placing(file: string, yaml: YamlFile): (finding: Finding) => Mistake {
  return ({ path, message }) => ({ file, ...yaml.locate(path), path: formatPath(path), message })
}

function unreadable<T>(file: string, message: string): AuthoredFile<T> {
  const place = (finding: Finding): Mistake => ({
    file,
    line: 1,
    column: 1,
    path: formatPath(finding.path),
    message: finding.message,
  })
  const mistakes = [place({ path: [], message })]
  return { file, raw: undefined, record: undefined, checkable: undefined, mistakes, place }
}

async function readText(path: string): Promise<{ text: string; problem?: string }> {
  try {
    const bytes = await readFile(path)
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch (error) {
    if (error instanceof TypeError) return { text: '', problem: 'must be text in UTF-8' }
    return { text: '', problem: `cannot be read: ${messageOf(error)}` }
  }
}

/**
 * A copy without the keys that are wrong. List entries stay, so that every position stays true.
 * Nothing where a name is wrong: what refers to it would be called a mistake too.
 */
function withoutWrongParts(value: unknown, issues: readonly z.core.$ZodIssue[]): unknown {
  if (issues.some((issue) => issue.code === 'invalid_key')) return undefined
  const copy: unknown = structuredClone(value)
  for (const issue of issues) {
    const keys = issue.code === 'unrecognized_keys' ? issue.keys : issue.path.slice(-1)
    const path = issue.code === 'unrecognized_keys' ? issue.path : issue.path.slice(0, -1)
    const parent = valueAtPath(copy, path)
    if (typeof parent !== 'object' || parent === null || Array.isArray(parent)) continue
    for (const key of keys) Reflect.deleteProperty(parent, key)
  }
  return copy
}
