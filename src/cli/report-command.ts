import type { Argv } from 'yargs'
import type { ReportFlags } from './commands/report.ts'
import type { Context } from './context.ts'
import { shared, text } from './options.ts'

const options = {
  config: shared.config,
  db: shared.db,
  format: {
    choices: ['markdown', 'html', 'json', 'junit', 'csv', 'terminal'] as const,
    coerce: text('format') as (given: unknown) => ReportFlags['format'],
    default: 'markdown' as const,
    describe:
      'What to make: HTML as one page that needs no network, JUnit XML for test reporters, CSV with a line a conversation',
    requiresArg: true,
  },
  out: {
    type: 'string',
    coerce: text('out'),
    describe: 'Write it to this file',
    requiresArg: true,
  },
  gate: {
    type: 'string',
    array: true,
    describe: 'A condition to be shown with its verdict',
    requiresArg: true,
  },
} as const

/** `offscript report`. */
export function reportCommand(base: Argv, context: Context): Argv {
  return base.command(
    'report [run]',
    'A stored run as a file: Markdown, HTML, JSON, JUnit XML, CSV (the newest)',
    (args) => args.positional('run', { type: 'string' }).options(options),
    async (args) => (await import('./commands/report.ts')).report(args, context),
  )
}
