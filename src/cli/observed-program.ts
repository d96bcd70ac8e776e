import type { Argv } from 'yargs'
import { LOG_FORMATS } from '../core/names.ts'
import type { LogFormat } from '../core/observed.ts'
import type { Context } from './context.ts'
import { project, selection, shared, text } from './options.ts'

const load = () => import('./commands/observed.ts')

const importOptions = {
  ...project,
  db: shared.db,
  format: {
    choices: LOG_FORMATS,
    coerce: text('format') as (given: unknown) => LogFormat,
    demandOption: true,
    describe: 'What kind of log it is',
    requiresArg: true,
  },
  target: { ...selection.target, describe: 'The bot that was talked to', demandOption: true },
  iteration: { ...selection.iteration, default: 'observed' },
  scenario: {
    type: 'string',
    coerce: text('scenario'),
    describe: 'Read it by the stages, facts, checks and end states of this scenario',
    requiresArg: true,
  },
  map: {
    type: 'string',
    array: true,
    describe: 'Other names: role=user:customer,bot:agent or FIELD=NAME',
    requiresArg: true,
  },
  report: {
    choices: ['terminal', 'json', 'markdown'] as const,
    coerce: text('report') as (given: unknown) => 'terminal' | 'json' | 'markdown',
    default: 'terminal' as const,
    describe: 'How to print what came of it',
    requiresArg: true,
  },
} as const

const scaffoldOptions = {
  db: shared.db,
  config: shared.config,
  from: {
    type: 'string',
    coerce: text('from'),
    demandOption: true,
    describe: 'The run to be like: an id, an iteration, latest',
    requiresArg: true,
  },
  out: {
    type: 'string',
    coerce: text('out'),
    default: 'proposed',
    describe: 'The folder to write to; nothing in it is overwritten',
    requiresArg: true,
  },
  user: {
    ...selection.user,
    describe: 'A model from offscript.yaml that words titles, goals and descriptions',
  },
  format: shared.format,
} as const

/** `offscript import` and `scaffold`: conversations that people held, stored as a run and drawn on. */
export function observedCommands(base: Argv, context: Context): Argv {
  return base
    .command(
      'import <file>',
      'Store a log of real conversations as an observed run',
      (args) =>
        args
          .positional('file', { type: 'string', demandOption: true, describe: 'The log' })
          .options(importOptions),
      async (args) => (await load()).importLog(args, context),
    )
    .command('scaffold', 'Propose files to author from', (args) =>
      args
        .command(
          'scenarios',
          'Scenarios and personas like the conversations of a run',
          (one) => one.options(scaffoldOptions),
          async (one) => (await load()).scaffold(one, context),
        )
        .demandCommand(1, 'Scaffold what?'),
    )
}
