import type { Argv } from 'yargs'
import type { Context } from './context.ts'
import { CONCURRENCY, numberFrom, selection, shared, text } from './options.ts'

const load = () => import('./commands/dataset.ts')

const TIMES = { low: 1, high: 1_000 }

const retireAfter = {
  type: 'number',
  coerce: numberFrom('retire-after', { low: 1, high: 100_000 }),
  default: 10,
  describe: 'Passing runs in a row after which a case may be retired',
  requiresArg: true,
} as const

const addOptions = {
  db: shared.db,
  note: {
    type: 'string',
    coerce: text('note'),
    describe: 'What to know of it, in a line',
    requiresArg: true,
  },
  file: {
    type: 'string',
    coerce: text('file'),
    describe: "The case file (the chatbot's, in analysis/regressions)",
    requiresArg: true,
  },
  expect: {
    choices: ['passed', 'failed'] as const,
    coerce: text('expect') as (given: unknown) => 'passed' | 'failed',
    describe: 'What should come of it; failed is a known failure (passed)',
    requiresArg: true,
  },
  minimized: { type: 'boolean', describe: 'In the short form that `minimize` found' },
  format: shared.format,
} as const

const runOptions = {
  config: shared.config,
  target: selection.target,
  iteration: selection.iteration,
  times: {
    type: 'number',
    coerce: numberFrom('times', TIMES),
    default: 3,
    describe: 'Tries of each case',
    requiresArg: true,
  },
  'at-least': {
    type: 'number',
    coerce: numberFrom('at-least', TIMES),
    describe: 'Tries that must pass (all)',
    requiresArg: true,
  },
  'retire-after': retireAfter,
  history: {
    type: 'boolean',
    default: true,
    describe: 'Keep what comes of it beside the file (--no-history)',
  },
  gate: {
    type: 'string',
    array: true,
    describe: "Condition to meet instead of 'unmet<=0', such as 'failing<=0'",
    requiresArg: true,
  },
  concurrency: {
    type: 'number',
    alias: 'c',
    coerce: numberFrom('concurrency', CONCURRENCY),
    describe: 'Conversations at a time',
    requiresArg: true,
  },
  format: shared.format,
  quiet: shared.quiet,
} as const

const FILES = { type: 'string', array: true, default: [] as string[] } as const

/** `offscript dataset …`: failures kept as cases, held again, and taken to other tools and back. */
export function datasetCommands(base: Argv, context: Context): Argv {
  return base.command('dataset <action>', 'Keep failures as cases, and hold them again', (args) =>
    args
      .command(
        'add <conversation>',
        'Keep a stored conversation as a case, masked',
        (one) =>
          one
            .positional('conversation', { type: 'string', demandOption: true })
            .options(addOptions),
        async (one) => (await load()).add(one, context),
      )
      .command(
        'list [file..]',
        'The cases that are kept',
        (one) =>
          one
            .positional('file', FILES)
            .options({ 'retire-after': retireAfter, format: shared.format }),
        async (one) => (await load()).list(one, context),
      )
      .command(
        'run [file..]',
        'Hold every case against the bot as it is now',
        (one) => one.positional('file', FILES).options(runOptions),
        async (one) => (await load()).run(one, context),
      )
      .demandCommand(1, 'Which action?'),
  )
}
