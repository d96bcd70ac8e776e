import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { Case } from '../core/case.ts'
import { AppError } from '../core/errors.ts'
import type { CaseFormatName } from '../core/names.ts'
import { appendCases, CASE_FORMATS, type CaseFormat, maskCase } from '../datasets/index.ts'
import { casePath, keptAlready, maskingFor, shownPath } from './case-places.ts'
import type { Surroundings } from './project.ts'

/** What an import made of a file. */
export interface Imported {
  readonly schema: 'offscript.imported/1'
  /** Ids of new cases by the file they were added to. */
  readonly added: Readonly<Record<string, readonly string[]>>
  /** Ids of those that were kept already, just so. */
  readonly known: readonly string[]
}

/**
 * Keeps the cases of a file that an export wrote, masked by the rules as they are now. Throws an `AppError` for a file that holds
 * something else, and where a case differs from the one kept under its id: then nothing is written.
 */
export async function importCases(
  given: string,
  { name, file }: { readonly name: CaseFormatName; readonly file?: string | undefined },
  surroundings: Surroundings,
): Promise<Imported> {
  const format: CaseFormat = CASE_FORMATS[name]
  if (!format.read)
    throw new AppError('user_mistake', `${name} cannot be imported: ${format.lacks ?? ''}`)
  const masking = await maskingFor(surroundings)
  const read = format.read(textOf(given, surroundings), given).map((one) => maskCase(one, masking))
  if (read.length === 0) throw new AppError('user_mistake', `${given} holds no case`)
  const sorted = sortOut(
    read,
    (one) => casePath(file ?? one.scenario.chatbot, surroundings),
    surroundings,
  )
  const added: Record<string, string[]> = {}
  for (const [path, cases] of sorted.fresh) {
    appendCases(path, cases)
    added[shownPath(path, surroundings)] = cases.map(({ id }) => id)
  }
  return { schema: 'offscript.imported/1', added, known: sorted.known }
}

function textOf(given: string, { cwd }: Surroundings): string {
  const path = resolve(cwd, given)
  if (existsSync(path)) return readFileSync(path, 'utf8')
  throw new AppError('user_mistake', `there is no file ${given}`)
}

function sortOut(
  read: readonly Case[],
  placeOf: (one: Case) => string,
  surroundings: Surroundings,
): { fresh: Map<string, Case[]>; known: string[] } {
  const fresh = new Map<string, Case[]>()
  const known: string[] = []
  const kept = new Map<string, { one: Case; file: string }>()
  for (const path of new Set(read.map(placeOf)))
    for (const { one, file } of keptAlready(path, surroundings)) kept.set(one.id, { one, file })
  for (const one of read) {
    const twin = kept.get(one.id)
    if (twin && !isDeepStrictEqual(twin.one, one))
      throw new AppError('user_mistake', `${one.id} is kept in ${twin.file}, and differs`, {
        hint: 'Nothing was imported. Delete its line there to take the other, or import without it.',
      })
    if (twin) known.push(one.id)
    else {
      const path = placeOf(one)
      fresh.set(path, [...(fresh.get(path) ?? []), one])
      kept.set(one.id, { one, file: shownPath(path, surroundings) })
    }
  }
  return { fresh, known }
}
