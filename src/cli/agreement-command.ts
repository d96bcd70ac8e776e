import type { Argv } from 'yargs'
import type { Context } from './context.ts'
import { shared, text } from './options.ts'

const options = {
  db: shared.db,
  format: shared.format,
  seed: {
    type: 'string',
    coerce: text('seed'),
    describe: 'The seed of the random sample that was read (1)',
    requiresArg: true,
  },
} as const

/** `offscript agreement`. */
export function agreementCommand(base: Argv, context: Context): Argv {
  return base.command(
    'agreement [run]',
    'How far reviewers agree with each other and with the program, and the failure rate they correct to',
    (args) => args.positional('run', { type: 'string' }).options(options),
    async (args) => (await import('./commands/read.ts')).agreement(args, context),
  )
}
