import type { Argv } from 'yargs'
import { CASE_FORMATS, type CaseFormatName, OUTCOME_LABELS } from '../core/names.ts'
import type { OutcomeLabel } from '../core/outcome.ts'
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
  db: shared.noDb,
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

const format = {
  choices: CASE_FORMATS,
  coerce: text('format') as (given: unknown) => CaseFormatName,
  demandOption: true,
  describe: 'Whose format',
  requiresArg: true,
} as const

const exportOptions = {
  format,
  from: {
    type: 'string',
    coerce: text('from'),
    describe: 'The conversations of this run instead of the cases',
    requiresArg: true,
  },
  outcome: {
    choices: OUTCOME_LABELS,
    coerce: text('outcome') as (given: unknown) => OutcomeLabel,
    describe: 'Of a run, those with this outcome (all that the format takes)',
    requiresArg: true,
  },
  out: { type: 'string', coerce: text('out'), describe: 'The file to write', requiresArg: true },
  db: shared.db,
} as const

const FILES = {
  describe: 'Case files: names in analysis/regressions, or paths (all of them)',
  type: 'string',
  array: true,
  default: [] as string[],
} as const

/** `offscript dataset …`: failures kept as cases, held again, and taken to other tools and back. */
export function datasetCommands(base: Argv, context: Context): Argv {
  return base.command('dataset', 'Keep failures as cases, and hold them again', (args) =>
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
            .options({ 'retire-after': retireAfter, db: shared.noDb, format: shared.format }),
        async (one) => (await load()).list(one, context),
      )
      .command(
        'run [file..]',
        'Hold every case against the bot as it is now',
        (one) => one.positional('file', FILES).options(runOptions),
        async (one) => (await load()).run(one, context),
      )
      .command(
        'export [file..]',
        "Cases, or a run's conversations, for other tools",
        (one) => one.positional('file', FILES).options(exportOptions),
        async (one) => (await load()).exportTo(one, context),
      )
      .command(
        'import <from>',
        'Take back cases that were exported',
        (one) =>
          one
            .positional('from', {
              type: 'string',
              demandOption: true,
              describe: 'The file',
            })
            .options({ format, file: addOptions.file, db: shared.noDb }),
        async (one) => (await load()).importFrom(one, context),
      )
      .demandCommand(1, 'Which action?'),
  )
}
