import type { Argv } from 'yargs'
import type { Context } from './context.ts'
import { shared } from './options.ts'

/** `offscript noise`. */
export function noiseCommand(base: Argv, context: Context): Argv {
  return base.command(
    'noise [runs..]',
    'How much of the outcome is chance: runs of the same users and iteration (all like the newest)',
    (args) =>
      args
        .positional('runs', { type: 'string', array: true })
        .options({ db: shared.db, format: shared.format }),
    async (args) => (await import('./commands/read.ts')).noise(args, context),
  )
}
