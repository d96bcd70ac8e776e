import type { Case } from '../../core/case.ts'

/** How cases are written for another tool, and read back. */
export interface CaseFormat {
  /** The usual ending of such a file. */
  readonly ending: string
  /** What the file holds, in a line. */
  readonly about: string
  write(cases: readonly Case[]): string
  /** Reads back what `write` wrote; `file` names it for people. Throws an `AppError` for anything else. Absent where the format cannot hold a case. */
  read?(text: string, file: string): Case[]
  /** Which cases it can hold; all where absent. */
  takes?(one: Case): boolean
  /** What of a case it cannot hold; nothing where absent. */
  readonly lacks?: string
}
