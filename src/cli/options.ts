import type { Options } from 'yargs'
import { AppError } from '../core/errors.ts'
import { DEFAULT_DATABASE } from '../core/names.ts'

/** One text: yargs makes a list of a flag that is given twice. */
export function text(flag: string): (given: unknown) => string {
  return (given) => {
    if (typeof given === 'string') return given
    throw new AppError('user_mistake', `--${flag} must be given once`)
  }
}

/** One whole number, or one share, within bounds: yargs makes NaN of what is not a number. */
export function numberFrom(
  flag: string,
  { low, high, whole = true }: { low: number; high: number; whole?: boolean },
): (given: unknown) => number {
  return (given) => {
    const fits = typeof given === 'number' && given >= low && given <= high
    if (fits && (!whole || Number.isInteger(given))) return given
    throw new AppError(
      'user_mistake',
      `--${flag} must be one ${whole ? 'whole number' : 'number'} from ${low} to ${high}`,
    )
  }
}

/** One share, written `20%` or `0.2`. */
export function shareFrom(flag: string): (given: unknown) => number {
  return (given) => {
    const [, number, percent] = /^(\d+(?:\.\d+)?)\s*(%)?$/u.exec(String(given)) ?? []
    const share = Number(number) / (percent === undefined ? 1 : 100)
    if (share >= 0 && share <= 1) return share
    throw new AppError('user_mistake', `--${flag} must be one share, such as 20% or 0.2`)
  }
}

/** The bounds of the settings of the same names, so that a flag cannot ask for what a file may not. */
export const REPEATS = { low: 1, high: 1_000_000 }
export const CONCURRENCY = { low: 1, high: 10_000 }
export const THREADS = { low: 1, high: 64 }

/** Options that several commands share: flag, help and default in one place. */
export const shared = {
  db: {
    type: 'string',
    coerce: text('db'),
    default: DEFAULT_DATABASE,
    describe: 'The database',
    requiresArg: true,
  },
  /** For commands that read and write no database: every command takes `--db`, so that scripts may give it to each. */
  noDb: {
    type: 'string',
    coerce: text('db'),
    default: DEFAULT_DATABASE,
    describe: 'The database (no use here: it is neither read nor written)',
    requiresArg: true,
  },
  config: {
    type: 'string',
    coerce: text('config'),
    describe: 'Settings file (offscript.yaml where there is one)',
    requiresArg: true,
  },
  'personas-dir': {
    type: 'string',
    coerce: text('personas-dir'),
    default: 'personas',
    describe: 'Folder of personas',
    requiresArg: true,
  },
  'scenarios-dir': {
    type: 'string',
    coerce: text('scenarios-dir'),
    default: 'scenarios',
    describe: 'Folder of scenarios',
    requiresArg: true,
  },
  format: {
    choices: ['terminal', 'json', 'markdown'] as const,
    coerce: text('format') as (given: unknown) => 'terminal' | 'json' | 'markdown',
    default: 'terminal' as const,
    describe: 'How to print results',
  },
  quiet: { type: 'boolean', default: false, describe: 'No progress' },
} satisfies Record<string, Options>

/** Results that are also a table. */
export const withCsv = {
  ...shared.format,
  choices: ['terminal', 'json', 'markdown', 'csv'] as const,
  coerce: text('format') as (given: unknown) => 'terminal' | 'json' | 'markdown' | 'csv',
}

/** Where authored files are. */
export const project = {
  config: shared.config,
  'personas-dir': shared['personas-dir'],
  'scenarios-dir': shared['scenarios-dir'],
}

/** What a run is made of. */
export const selection = {
  target: {
    type: 'string',
    coerce: text('target'),
    alias: 't',
    describe: 'The bot: a name from offscript.yaml, or a bundled one',
    requiresArg: true,
  },
  iteration: {
    type: 'string',
    coerce: text('iteration'),
    alias: 'i',
    describe: "Label of the bot's version",
    requiresArg: true,
  },
  user: {
    type: 'string',
    coerce: text('user'),
    describe: 'Who plays the personas: agenda, or a name from offscript.yaml',
    requiresArg: true,
  },
  repeats: {
    type: 'number',
    coerce: numberFrom('repeats', REPEATS),
    describe: 'Straying conversations for each scenario × persona',
    requiresArg: true,
  },
  'plain-arm': {
    type: 'number',
    coerce: numberFrom('plain-arm', { low: 0, high: 1, whole: false }),
    describe: 'Deviation-free conversations, as a share of the repeats',
    requiresArg: true,
  },
  seed: {
    type: 'string',
    coerce: text('seed'),
    describe: 'The same seed meets the bot with the same users',
    requiresArg: true,
  },
  scenario: { type: 'string', array: true, describe: 'Only these scenarios', requiresArg: true },
  persona: { type: 'string', array: true, describe: 'Only these personas', requiresArg: true },
  shadow: {
    type: 'string',
    coerce: text('shadow'),
    describe: 'A second pipeline that listens: TARGET[@ITERATION][:STEP]',
    requiresArg: true,
  },
  chatbot: {
    type: 'string',
    coerce: text('chatbot'),
    describe: 'Whose scenarios, where not named like the target',
    requiresArg: true,
  },
} satisfies Record<string, Options>

/** How many conversations are held at a time. */
export const concurrency = {
  type: 'number',
  coerce: numberFrom('concurrency', CONCURRENCY),
  describe: 'Conversations at a time',
  requiresArg: true,
} as const
