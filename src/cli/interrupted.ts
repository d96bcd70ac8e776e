import { AppError } from '../core/errors.ts'
import { shellWord } from '../core/shell-word.ts'

/** Flags without which a run would not be found again, or would not be the same. */
export interface ResumeFlags {
  readonly db: string
  readonly config?: string | undefined
  readonly personasDir?: string
  readonly scenariosDir?: string
}

/** The command that goes on with a run, with the flags it was begun with where they are not the usual ones. */
export function resumeCommand(runId: string, flags: ResumeFlags): string {
  const { db, config, personasDir = 'personas', scenariosDir = 'scenarios' } = flags
  const given = [
    ...(db === 'runs/offscript.db' ? [] : ['--db', db]),
    ...(config === undefined ? [] : ['--config', config]),
    ...(personasDir === 'personas' ? [] : ['--personas-dir', personasDir]),
    ...(scenariosDir === 'scenarios' ? [] : ['--scenarios-dir', scenariosDir]),
  ]
  return ['npx offscript run --resume', runId, ...given.map(shellWord)].join(' ')
}

/** What an interrupted run ends with: nothing is lost, and how to go on. */
export function interrupted(runId: string, flags: ResumeFlags): AppError {
  return new AppError('interrupted', 'interrupted; everything finished is stored', {
    hint: `Go on with: ${resumeCommand(runId, flags)}`,
  })
}
