import { relative } from 'node:path'
import { Masking } from '../core/masking.ts'
import { readAuthored } from './authored-file.ts'
import { AuthoringError } from './mistake.ts'

/**
 * The rules of several masking files in their order; a rule replaces one of the same name before it, in its place. Throws an
 * `AuthoringError` with every mistake of every file.
 */
export async function readMasking(paths: readonly string[], root: string): Promise<Masking> {
  const files = await Promise.all(
    paths.map((path) => {
      const shown = relative(root, path)
      return readAuthored(path, shown.startsWith('..') ? path : shown, Masking)
    }),
  )
  const mistakes = files.flatMap((file) => file.mistakes)
  if (mistakes.length > 0) throw new AuthoringError(mistakes)
  const read = files.flatMap(({ record }) => record ?? [])
  const rules = new Map(read.flatMap((one) => one.rules).map((rule) => [rule.name, rule]))
  return { rules: [...rules.values()], keep: read.flatMap((one) => one.keep) }
}
