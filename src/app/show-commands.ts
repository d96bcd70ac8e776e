import type { AnalysisReport } from '../core/analysis.ts'
import { DEFAULT_DATABASE } from '../core/names.ts'
import { shellWord } from '../core/shell-word.ts'

/** The flags that name a database in a printed command: none for the usual one. */
export function databaseFlags(db: string): string {
  return db === DEFAULT_DATABASE ? '' : ` --db ${shellWord(db)}`
}

/** The report with the command that shows each of its examples, to be pasted as it is where the run was analysed. */
export function withShowCommands(report: AnalysisReport, db: string): AnalysisReport {
  const examples = report.examples.map((one) => ({
    ...one,
    command: `npx offscript show ${shellWord(one.id)}${databaseFlags(db)}`,
  }))
  return { ...report, examples }
}
