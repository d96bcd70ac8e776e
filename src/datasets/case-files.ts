import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Case } from '../core/case.ts'
import { CaseRun } from '../core/dataset.ts'
import { AppError } from '../core/errors.ts'
import { caseLine, jsonOf, parseCases } from './case-lines.ts'

/** The cases of one file. */
export interface CaseFile {
  readonly path: string
  readonly cases: readonly Case[]
}

const HISTORY = '.history.jsonl'

/** The case files of a folder, by name; none where there is no such folder. Histories are no case files. */
export function findCaseFiles(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl') && !name.endsWith(HISTORY))
    .sort()
    .map((name) => join(folder, name))
}

/** Reads a case file; `shown` names it for people. Throws an `AppError` where it is not there, or a line of it is no case. */
export function readCaseFile(path: string, shown: string): CaseFile {
  if (!existsSync(path)) throw new AppError('user_mistake', `there is no file ${shown}`)
  return { path, cases: parseCases(readFileSync(path, 'utf8'), shown) }
}

/** Adds cases at the end of a file, which is made where there is none. */
export function appendCases(path: string, cases: readonly Case[]): void {
  appendLines(path, cases.map(caseLine).join(''))
}

/** What the cases of a file came to so far, oldest first; kept beside it, one line a case and run. */
export function readHistory(casePath: string, shown: string): CaseRun[] {
  const path = historyOf(casePath)
  if (!existsSync(path)) return []
  return readFileSync(path, 'utf8')
    .split(/\r?\n/u)
    .flatMap((line, at) => {
      if (line.trim() === '') return []
      const where = `${historyOf(shown)}:${at + 1}`
      const read = CaseRun.safeParse(jsonOf(line, where))
      if (read.success) return [read.data]
      throw new AppError('user_mistake', `${where} is no line of a history`, {
        hint: 'The file may be deleted: only the count of runs in a row is lost.',
      })
    })
}

/** Adds to the history of a case file. */
export function appendHistory(casePath: string, runs: readonly CaseRun[]): void {
  appendLines(historyOf(casePath), runs.map((run) => `${JSON.stringify(run)}\n`).join(''))
}

function historyOf(casePath: string): string {
  return `${casePath.replace(/\.jsonl$/u, '')}${HISTORY}`
}

/** A last line that somebody's editor left without its end is ended first. */
function appendLines(path: string, lines: string): void {
  mkdirSync(dirname(path), { recursive: true })
  const before = existsSync(path) ? readFileSync(path, 'utf8') : ''
  appendFileSync(path, before === '' || before.endsWith('\n') ? lines : `\n${lines}`)
}
