import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import * as z from 'zod'
import { AppError } from '../core/errors.ts'
import { type AuthoredFile, readAuthored } from './authored-file.ts'
import { readSettings, shownPath } from './load-authored.ts'
import { AuthoringError, type Finding, type Mistake } from './mistake.ts'

/** `analysis/gates.yaml`: conditions that every run in the folder must meet. */
export const Gates = z.strictObject({
  /** Such as `failureRate.upper <= 5%` or `newlyBroken <= 0 against main`. */
  gates: z.array(z.string()).default([]),
})

/** A file in which all is commented out holds none. */
const GatesFile = Gates.nullable().transform((file) => file ?? { gates: [] })

/** Where gates may be authored. Relative paths are taken from `root`. */
export interface GatePlaces {
  /** Read where there is one. */
  readonly gatesFile: string
  /** Must exist when given; without it `offscript.yaml` is read where there is one. */
  readonly settingsFile?: string
  readonly root: string
}

/**
 * The gates of `analysis/gates.yaml`, then those of the settings, each as `parse` has it. Throws an `AuthoringError` with
 * every one that `parse` refuses, at its file, line and column; `parse` refuses by an `AppError`.
 */
export async function readGates<G>(places: GatePlaces, parse: (source: string) => G): Promise<G[]> {
  const { root } = places
  const path = resolve(root, places.gatesFile)
  const files: (AuthoredFile<{ gates: string[] }> | undefined)[] = [
    existsSync(path) ? await readAuthored(path, shownPath(root, path), GatesFile) : undefined,
    await readSettings(root, places.settingsFile),
  ]
  const read = files.flatMap((file) => (file ? [gatesIn(file, parse)] : []))
  const mistakes = read.flatMap((one) => one.mistakes)
  if (mistakes.length > 0) throw new AuthoringError(mistakes)
  return read.flatMap(({ gates }) => gates)
}

function gatesIn<G>(
  file: AuthoredFile<{ gates: string[] }>,
  parse: (source: string) => G,
): { gates: G[]; mistakes: Mistake[] } {
  const gates: G[] = []
  const refused: Finding[] = []
  for (const [at, source] of (file.checkable?.gates ?? []).entries()) {
    try {
      gates.push(parse(source))
    } catch (thrown) {
      if (!(thrown instanceof AppError)) throw thrown
      refused.push({ path: ['gates', at], message: inOneLine(thrown) })
    }
  }
  return { gates, mistakes: [...file.mistakes, ...file.placeAll(refused)] }
}

function inOneLine({ message, hint }: AppError): string {
  return hint === undefined ? message : `${message}. ${hint}`
}
