import yargs, { type Argv } from 'yargs'
import { BehaviourKind } from '../core/behaviour.ts'
import { AppError } from '../core/errors.ts'
import type { Context } from './context.ts'
import { datasetCommands } from './dataset-program.ts'
import { observedCommands } from './observed-program.ts'
import {
  CONCURRENCY,
  numberFrom,
  project,
  REPEATS,
  selection,
  shared,
  shareFrom,
  THREADS,
  text,
} from './options.ts'

/** What each command does; loaded when it is called, so that `--help` stays quick. */
const load = {
  check: () => import('./commands/check.ts'),
  demo: () => import('./commands/demo.ts'),
  fork: () => import('./commands/fork.ts'),
  read: () => import('./commands/read.ts'),
  replay: () => import('./commands/replay.ts'),
  run: () => import('./commands/run.ts'),
}

/** The command line over the words after `offscript`. Its parser throws an `AppError` for words that do not fit. */
export function createProgram(words: readonly string[], context: Context): Argv {
  const base = yargs([...words])
    .scriptName('offscript')
    .usage('$0 <command>\n\nSynthetic users against a real chatbot: how often it fails, and where.')
    .strict()
    .demandCommand(1, 'Which command?')
    .recommendCommands()
    .version()
    .help()
    .wrap(Math.min(110, context.width))
    .exitProcess(false)
    .fail((message, error) => {
      // A word that does not fit comes with a message alone, or with yargs' own kind of error.
      if (error !== undefined && error?.name !== 'YError') throw error
      throw new AppError('user_mistake', message, {
        hint: '`offscript --help` lists the commands.',
      })
    })
  return [runCommands, readCommands, replayCommands, datasetCommands, observedCommands].reduce(
    (program, commands) => commands(program, context),
    base,
  )
}

const gate = {
  type: 'string',
  array: true,
  describe: "Condition to meet, such as 'failureRate<=0.05'",
  requiresArg: true,
} as const
const concurrency = {
  type: 'number',
  coerce: numberFrom('concurrency', CONCURRENCY),
  describe: 'Conversations at a time',
  requiresArg: true,
} as const

const realism = {
  type: 'string',
  coerce: text('realism'),
  describe: 'How like the people of this observed run its users are, instead of the report',
  requiresArg: true,
  conflicts: 'gate',
} as const

const demoOptions = {
  db: shared.db,
  repeats: {
    type: 'number',
    coerce: numberFrom('repeats', REPEATS),
    default: 5,
    describe: 'Straying conversations for each scenario × persona',
  },
  concurrency: { ...concurrency, default: 32 },
  quiet: shared.quiet,
  serve: {
    type: 'number',
    coerce: numberFrom('serve', { low: 0, high: 65_535 }),
    describe: 'Serve the chatbot over HTTP on this port instead',
    requiresArg: true,
  },
  bot: {
    type: 'string',
    coerce: text('bot'),
    default: 'onboarding',
    describe: 'The bundled chatbot to serve',
    requiresArg: true,
  },
  iteration: selection.iteration,
} as const

const planOptions = {
  ...project,
  ...selection,
  db: shared.db,
  format: shared.format,
  detect: {
    type: 'string',
    coerce: text('detect'),
    describe: 'Conversations needed to see the failure rate fall by so much, such as 5pp',
    requiresArg: true,
  },
  power: {
    type: 'number',
    coerce: numberFrom('power', { low: 0.5, high: 0.99, whole: false }),
    default: 0.8,
    describe: 'The chance to see it',
  },
  assume: {
    type: 'string',
    coerce: shareFrom('assume'),
    describe: "The failure rate now, such as 20% (the newest run's)",
    requiresArg: true,
  },
} as const

const runOptions = {
  ...project,
  ...selection,
  db: shared.db,
  concurrency: { ...concurrency, alias: 'c' },
  threads: {
    type: 'number',
    coerce: numberFrom('threads', THREADS),
    describe: 'Threads that hold them',
    requiresArg: true,
  },
  until: {
    type: 'string',
    coerce: text('until'),
    describe: "Stop early by a rule: 'failure within 2pp', 'this differs from RUN'",
    requiresArg: true,
  },
  resume: {
    type: 'string',
    coerce: text('resume'),
    describe: 'Go on with this run',
    requiresArg: true,
  },
  gate,
  format: shared.format,
  quiet: shared.quiet,
} as const

function runCommands(base: Argv, context: Context): Argv {
  return base
    .command(
      'demo',
      'The whole loop on a bundled chatbot, offline',
      (args) => args.options(demoOptions),
      async (args) => (await load.demo()).demo(args, context),
    )
    .command(
      'validate',
      'Check personas, scenarios and settings',
      (args) => args.options(project),
      async (args) => (await load.check()).validate(args, context),
    )
    .command(
      'plan',
      'Show what a run would hold',
      (args) => args.options(planOptions),
      async (args) => (await load.check()).plan(request(args), context),
    )
    .command(
      'run',
      'Hold conversations and report',
      (args) => args.options(runOptions),
      async (args) => (await load.run()).run(request(args), context),
    )
}

/** The flags name one scenario or persona each time; a request names all of them. */
function request<T extends { scenario?: string[] | undefined; persona?: string[] | undefined }>(
  args: T,
): T & { scenarios: string[] | undefined; personas: string[] | undefined } {
  return { ...args, scenarios: args.scenario, personas: args.persona }
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
    choices: BehaviourKind.options,
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

function replayCommands(base: Argv, context: Context): Argv {
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
}

function readCommands(base: Argv, context: Context): Argv {
  return base
    .command(
      'analyze [run]',
      'Report on a stored run: an id, an iteration, latest~1 (the newest)',
      (args) =>
        args
          .positional('run', { type: 'string' })
          .options({ db: shared.db, format: shared.format, gate, realism }),
      async (args) => (await load.read()).analyze(args, context),
    )
    .command(
      'compare <a> <b>',
      'What changed from run A to run B: an id, an iteration, latest or latest~1',
      (args) =>
        args
          .positional('a', { type: 'string', demandOption: true })
          .positional('b', { type: 'string', demandOption: true })
          .options({
            db: shared.db,
            format: shared.format,
            gate: { ...gate, describe: "Condition to meet, such as 'newlyBroken<=0'" },
          }),
      async (args) => (await load.read()).compare(args, context),
    )
    .command(
      'trend',
      'Failure over the iterations of a target',
      (args) => args.options({ target: selection.target, db: shared.db, format: shared.format }),
      async (args) => (await load.read()).trend(args, context),
    )
    .command(
      'show <conversation>',
      'One transcript, the break marked',
      (args) =>
        args
          .positional('conversation', { type: 'string', demandOption: true })
          .options({ db: shared.db, format: shared.format }),
      async (args) => (await load.read()).show(args, context),
    )
}
