import { AppError } from '../core/errors.ts'
import { DEFAULT_DATABASE } from '../core/names.ts'
import { shellWord } from '../core/shell-word.ts'

/** Flags that the stored plan of a run does not hold: where things are, how it is carried out, what is made of its end. */
export interface ResumeFlags {
  readonly db: string
  readonly config?: string | undefined
  readonly personasDir?: string
  readonly scenariosDir?: string
  readonly concurrency?: number | undefined
  readonly threads?: number | undefined
  readonly gate?: readonly string[] | undefined
  readonly format?: string
  readonly quiet?: boolean
}

/**
 * The command that goes on with a run and ends as it would have, with the flags it was begun with where they are not the usual
 * ones. `program` is how this one is started.
 */
export function resumeCommand(
  runId: string,
  flags: ResumeFlags,
  program: string = 'npx offscript',
): string {
  const given = [
    ...flag('--db', flags.db, DEFAULT_DATABASE),
    ...flag('--config', flags.config),
    ...flag('--personas-dir', flags.personasDir, 'personas'),
    ...flag('--scenarios-dir', flags.scenariosDir, 'scenarios'),
    ...flag('--concurrency', flags.concurrency),
    ...flag('--threads', flags.threads),
    ...(flags.gate ?? []).flatMap((one) => flag('--gate', one)),
    ...flag('--format', flags.format, 'terminal'),
    ...(flags.quiet ? ['--quiet'] : []),
  ]
  return [program, 'run --resume', runId, ...given.map(shellWord)].join(' ')
}

function flag(name: string, value: string | number | undefined, usual?: string): string[] {
  return value === undefined || value === usual ? [] : [name, String(value)]
}

/** What an interrupted run ends with: nothing is lost, and how to go on. */
export function interrupted(runId: string, flags: ResumeFlags): AppError {
  return new AppError('interrupted', 'interrupted; everything finished is stored', {
    hint: `Go on with: ${resumeCommand(runId, flags)}`,
  })
}
