import yargs, { type Argv } from 'yargs'
import { AppError } from '../core/errors.ts'
import { agreementCommand } from './agreement-command.ts'
import { clustersCommand } from './clusters-command.ts'
import type { Context } from './context.ts'
import { datasetCommands } from './dataset-program.ts'
import { noiseCommand } from './noise-command.ts'
import { observedCommands } from './observed-program.ts'
import {
  concurrency,
  numberFrom,
  project,
  REPEATS,
  selection,
  shared,
  shareFrom,
  THREADS,
  text,
  withCsv,
} from './options.ts'
import { replayCommands } from './replay-commands.ts'
import { reportCommand } from './report-command.ts'
import { reviewCommand } from './review-command.ts'
import { ownVersion } from './version.ts'

/** What each command does; loaded when it is called, so that `--help` stays quick. */
const load = {
  check: () => import('./commands/check.ts'),
  demo: () => import('./commands/demo.ts'),
  read: () => import('./commands/read.ts'),
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
    .version(ownVersion())
    // Everything else here is English: yargs would go by the locale.
    .locale('en')
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
  const groups = [
    runCommands,
    readCommands,
    reportCommand,
    reviewCommand,
    clustersCommand,
    noiseCommand,
    agreementCommand,
    replayCommands,
    datasetCommands,
    observedCommands,
  ]
  return groups.reduce((program, commands) => commands(program, context), base)
}

const gate = {
  type: 'string',
  array: true,
  describe: "Condition to meet, such as 'failureRate<=0.05'",
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
  explore: {
    type: 'number',
    coerce: numberFrom('explore', { low: 0, high: 0.9, whole: false }),
    describe:
      'Share of conversations held besides where failures are likeliest; they enter no rate',
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
      (args) => args.options({ ...project, db: shared.noDb }),
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

const analyzeOptions = {
  config: shared.config,
  db: shared.db,
  format: shared.format,
  gate,
  realism,
  'confirm-breaks': {
    type: 'number',
    coerce: numberFrom('confirm-breaks', { low: 1, high: 100_000 }),
    describe: 'Hold the breaks of so many failed conversations against forking',
    requiresArg: true,
  },
  concurrency,
  quiet: shared.quiet,
} as const

function readCommands(base: Argv, context: Context): Argv {
  return base
    .command(
      'analyze [run]',
      'Report on a stored run: an id, an iteration, latest~1 (the newest)',
      (args) => args.positional('run', { type: 'string' }).options(analyzeOptions),
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
      (args) => args.options({ target: selection.target, db: shared.db, format: withCsv }),
      async (args) => (await load.read()).trend(args, context),
    )
    .command(
      'show <conversation>',
      'One transcript, the break marked',
      (args) =>
        args.positional('conversation', { type: 'string', demandOption: true }).options({
          db: shared.db,
          format: shared.format,
          minimized: { type: 'boolean', describe: 'Its shortest form, as `minimize` found it' },
        }),
      async (args) => (await load.read()).show(args, context),
    )
}
