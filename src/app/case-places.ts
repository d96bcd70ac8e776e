import { existsSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { readMasking } from '../authoring/index.ts'
import type { Case } from '../core/case.ts'
import { AppError } from '../core/errors.ts'
import type { Masking } from '../core/masking.ts'
import { findCaseFiles, readCaseFile } from '../datasets/index.ts'
import { PACKAGE_FOLDER } from './package-folder.ts'
import type { Surroundings } from './project.ts'

/** Where a team's cases are, one file a chatbot unless named otherwise. */
const FOLDER = 'analysis/regressions'
const MASKING = 'analysis/masking.yaml'
const SHIPPED_MASKING = join(PACKAGE_FOLDER, MASKING)

/** A case and the file it is in, as people name it. */
export interface Shelved {
  readonly one: Case
  readonly path: string
  readonly file: string
}

/** The rules by which cases are masked: those that come with the program, then the project's own. */
export async function maskingFor({ cwd }: Surroundings): Promise<Masking> {
  const own = resolve(cwd, MASKING)
  const paths = [SHIPPED_MASKING, own].filter((path) => existsSync(path))
  return readMasking([...new Set(paths)], cwd)
}

/**
 * The file that a person names: `checkout` is `analysis/regressions/checkout.jsonl`; a name with a folder or an ending is a path.
 */
export function casePath(name: string, { cwd }: Surroundings): string {
  return /[/\\]|\.jsonl$/u.test(name) ? resolve(cwd, name) : resolve(cwd, FOLDER, `${name}.jsonl`)
}

/** A path as people know it. */
export function shownPath(path: string, { cwd }: Surroundings): string {
  const shown = relative(cwd, path)
  return shown.startsWith(`..${sep}`) ? path : shown
}

/** All cases of the files named; of every file in `analysis/regressions` where none is. Throws an `AppError` where there are none. */
export function shelvedCases(files: readonly string[], surroundings: Surroundings): Shelved[] {
  const paths = new Set(files.map((name) => casePath(name, surroundings)))
  const shelved =
    files.length > 0
      ? [...paths].flatMap((path) => casesAt(path, surroundings))
      : casesOfProject(surroundings)
  if (shelved.length > 0) return shelved
  throw new AppError('user_mistake', `there are no cases in ${files.join(', ') || FOLDER}`, {
    hint: '`offscript dataset add CONVERSATION` keeps one.',
  })
}

/** All cases of `analysis/regressions`; none where there is no such folder. Throws an `AppError` for a file that is no case file. */
export function casesOfProject(surroundings: Surroundings): Shelved[] {
  return findCaseFiles(resolve(surroundings.cwd, FOLDER)).flatMap((path) =>
    casesAt(path, surroundings),
  )
}

/** The cases that are kept already: those of the folder and of one more file. */
export function keptAlready(path: string, surroundings: Surroundings): Shelved[] {
  const paths = new Set([...findCaseFiles(resolve(surroundings.cwd, FOLDER)), path])
  return [...paths].flatMap((one) => (existsSync(one) ? casesAt(one, surroundings) : []))
}

function casesAt(path: string, surroundings: Surroundings): Shelved[] {
  const file = shownPath(path, surroundings)
  return readCaseFile(path, file).cases.map((one) => ({ one, path, file }))
}
