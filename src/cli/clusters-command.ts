import type { Argv } from 'yargs'
import { AppError } from '../core/errors.ts'
import type { Context } from './context.ts'
import { selection, shared, text } from './options.ts'

/** `offscript clusters`. */
export function clustersCommand(base: Argv, context: Context): Argv {
  return base.command(
    'clusters [run]',
    'What fails together: of one run (the newest), or of all iterations of a target',
    (args) =>
      args.positional('run', { type: 'string' }).options({
        target: {
          ...selection.target,
          describe: 'All iterations of this bot, the newest run of each',
        },
        model: {
          type: 'string',
          coerce: text('model'),
          describe: 'Ask this model of offscript.yaml ("users") for the cause of each group',
          requiresArg: true,
        },
        config: shared.config,
        db: shared.db,
        format: shared.format,
      }),
    async (args) => {
      if (args.run !== undefined && args.target !== undefined)
        throw new AppError('user_mistake', 'a run or --target is given, not both')
      await (await import('./commands/read.ts')).clusters(args, context)
    },
  )
}
