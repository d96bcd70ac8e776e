import type { Argv } from 'yargs'
import type { Context } from './context.ts'
import { numberFrom, shared, text } from './options.ts'

const options = {
  db: shared.db,
  config: shared.config,
  port: {
    type: 'number',
    coerce: numberFrom('port', { low: 0, high: 65_535 }),
    default: 4_177,
    describe: 'Port to listen on; 0 takes a free one',
    requiresArg: true,
  },
  host: {
    type: 'string',
    coerce: text('host'),
    default: '127.0.0.1',
    describe: 'Address to listen on; any but this machine alone needs the token that is printed',
    requiresArg: true,
  },
} as const

/** `offscript review`. */
export function reviewCommand(base: Argv, context: Context): Argv {
  return base.command(
    'review',
    'Read failures, label them and see the error rate fall, in the browser',
    (args) => args.options(options),
    async (args) => (await import('./commands/review.ts')).review(args, context),
  )
}
