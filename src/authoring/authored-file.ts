import { readFile } from 'node:fs/promises'
import type * as z from 'zod'
import { messageOf } from '../core/errors.ts'
import { explainIssue } from './explain-issue.ts'
import { type Finding, formatPath, type Mistake, START } from './mistake.ts'
import { readYaml, type YamlFile } from './read-yaml.ts'
import { authoredSchema } from './schema-at.ts'
import { leansOn, mend } from './stand-in.ts'

/** One authored file, read and checked against its schema. */
export interface AuthoredFile<T> {
  /** As it is shown to people. */
  readonly file: string
  /** As it was written, for what can be told of a broken file; undefined where it is not YAML. */
  readonly raw: unknown
  /** Present only where the file has no mistake of its own. */
  readonly record: T | undefined
  /** The record, or what is left of it where parts are wrong: good enough to check the rest of it. */
  readonly checkable: T | undefined
  readonly mistakes: readonly Mistake[]
  /** A mistake found later, at its place in this file. */
  place(finding: Finding): Mistake
  /** Those found in `checkable`, but for what is only due to a part that is wrong and told. */
  placeAll(findings: readonly Finding[]): Mistake[]
}

/** Reads one file. Never throws: whatever is wrong is in `mistakes`. */
export async function readAuthored<S extends z.ZodType>(
  path: string,
  file: string,
  schema: S,
): Promise<AuthoredFile<z.output<S>>> {
  const { text, problem } = await readText(path)
  if (problem !== undefined) return unreadable(file, [{ path: '', ...START, message: problem }])
  const yaml = readYaml(text)
  if (yaml.broken.length > 0)
    return unreadable(
      file,
      yaml.broken.map((broken) => ({ path: '', ...broken })),
    )
  const raw = yaml.value
  const place = placing(file, yaml)
  const result = schema.safeParse(raw, { jitless: true })
  if (result.success) {
    const record = result.data
    const placeAll = (findings: readonly Finding[]): Mistake[] => findings.map(place)
    return { file, raw, record, checkable: record, mistakes: [], place, placeAll }
  }
  const checked = { value: raw, schema: authoredSchema(schema) }
  const found = result.error.issues.flatMap((issue) => explainIssue(issue, checked))
  const { record: checkable, replaced, hidden } = mend(raw, schema)
  const placeAll = (findings: readonly Finding[]): Mistake[] =>
    findings.filter((finding) => !leansOn(replaced, finding)).map(place)
  const mistakes = [...found, ...hidden].map(place)
  return { file, raw, record: undefined, checkable, mistakes, place, placeAll }
}

function placing(file: string, yaml: YamlFile): (finding: Finding) => Mistake {
  return ({ path, message }) => ({ file, ...yaml.locate(path), path: formatPath(path), message })
}

function unreadable<T>(file: string, told: readonly Omit<Mistake, 'file'>[]): AuthoredFile<T> {
  const place = ({ path, message }: Finding): Mistake => ({
    file,
    ...START,
    path: formatPath(path),
    message,
  })
  return {
    file,
    raw: undefined,
    record: undefined,
    checkable: undefined,
    mistakes: told.map((one) => ({ file, ...one })),
    place,
    placeAll: (findings) => findings.map(place),
  }
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
