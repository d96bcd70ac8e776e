import type { Argv } from 'yargs'
import type { BehaviourKind } from '../core/behaviour.ts'
import { BEHAVIOUR_KINDS } from '../core/names.ts'
import type { Context } from './context.ts'
import { concurrency, numberFrom, selection, shared, text } from './options.ts'

/** What each command does; loaded when it is called, so that `--help` stays quick. */
const load = {
  fork: () => import('./commands/fork.ts'),
  minimize: () => import('./commands/minimize.ts'),
  replay: () => import('./commands/replay.ts'),
}

const replayOptions = {
  config: shared.config,
  db: shared.db,
  target: selection.target,
  iteration: selection.iteration,
  times: {
    type: 'number',
    coerce: numberFrom('times', { low: 1, high: 10_000 }),
    describe: 'Hold it so often, to see whether it is flaky',
    requiresArg: true,
  },
  recorded: {
    type: 'boolean',
    describe: 'Bot from the record: no network, byte for byte',
    conflicts: ['target', 'iteration', 'times', 'config', 'concurrency'],
  },
  expect: {
    choices: ['same', 'passed', 'failed'] as const,
    coerce: text('expect') as (given: unknown) => 'same' | 'passed' | 'failed',
    describe: 'Exit code 1 unless every try is so',
    requiresArg: true,
  },
  concurrency: { ...concurrency, alias: 'c' },
  format: shared.format,
  quiet: shared.quiet,
} as const

const forkOptions = {
  config: shared.config,
  db: shared.db,
  at: {
    type: 'number',
    coerce: numberFrom('at', { low: 1, high: 100_000 }),
    demandOption: true,
    describe: 'The first turn that is not said as it was',
    requiresArg: true,
  },
  behaviour: {
    choices: BEHAVIOUR_KINDS,
    coerce: text('behaviour') as (given: unknown) => BehaviourKind,
    describe: 'How that turn is played, where it can be',
    requiresArg: true,
  },
  persona: {
    type: 'string',
    coerce: text('persona'),
    describe: 'Go on as this persona of the run',
    requiresArg: true,
  },
  cooperative: { type: 'boolean', describe: 'Go on without straying' },
  target: selection.target,
  iteration: selection.iteration,
  times: { ...replayOptions.times, describe: 'Go on so often' },
  concurrency: replayOptions.concurrency,
  format: shared.format,
  quiet: shared.quiet,
} as const

const minimizeOptions = {
  config: shared.config,
  db: shared.db,
  'max-runs': {
    type: 'number',
    coerce: numberFrom('max-runs', { low: 20, high: 1_000_000 }),
    describe: 'Conversations held at most (600)',
    requiresArg: true,
  },
  anew: { type: 'boolean', describe: 'Forget what is stored of it' },
  target: selection.target,
  iteration: selection.iteration,
  concurrency: replayOptions.concurrency,
  format: shared.format,
  quiet: shared.quiet,
} as const

/** Adds the commands about one stored conversation that hold it again. */
export function replayCommands(base: Argv, context: Context): Argv {
  return base
    .command(
      'replay <conversation>',
      'The same user again: as recorded, or against the bot as it is now',
      (args) =>
        args
          .positional('conversation', { type: 'string', demandOption: true })
          .options(replayOptions),
      async (args) => (await load.replay()).replay(args, context),
    )
    .command(
      'fork <conversation>',
      'The same user up to a turn, and otherwise from there',
      (args) =>
        args
          .positional('conversation', { type: 'string', demandOption: true })
          .options(forkOptions),
      async (args) => (await load.fork()).fork(args, context),
    )
    .command(
      'minimize <conversation>',
      'A failed conversation in its shortest form',
      (args) =>
        args
          .positional('conversation', { type: 'string', demandOption: true })
          .options(minimizeOptions),
      async (args) => (await load.minimize()).minimize(args, context),
    )
}
