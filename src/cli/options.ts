import type { Options } from 'yargs'

/** Options that several commands share: flag, help and default in one place. */
export const shared = {
  db: { type: 'string', default: 'runs/offscript.db', describe: 'The database', requiresArg: true },
  config: {
    type: 'string',
    describe: 'Settings file (offscript.yaml where there is one)',
    requiresArg: true,
  },
  'personas-dir': {
    type: 'string',
    default: 'personas',
    describe: 'Folder of personas',
    requiresArg: true,
  },
  'scenarios-dir': {
    type: 'string',
    default: 'scenarios',
    describe: 'Folder of scenarios',
    requiresArg: true,
  },
  format: {
    choices: ['terminal', 'json', 'markdown'] as const,
    default: 'terminal' as const,
    describe: 'How to print results',
  },
  quiet: { type: 'boolean', default: false, describe: 'No progress' },
} satisfies Record<string, Options>

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
    alias: 't',
    describe: 'The bot: a name from offscript.yaml, or a bundled one',
    requiresArg: true,
  },
  iteration: {
    type: 'string',
    alias: 'i',
    describe: "Label of the bot's version",
    requiresArg: true,
  },
  user: {
    type: 'string',
    describe: 'Who plays the personas: agenda, or a name from offscript.yaml',
    requiresArg: true,
  },
  repeats: {
    type: 'number',
    describe: 'Straying conversations for each scenario × persona',
    requiresArg: true,
  },
  'plain-arm': {
    type: 'number',
    describe: 'Deviation-free conversations, as a share of the repeats',
    requiresArg: true,
  },
  seed: {
    type: 'string',
    describe: 'The same seed meets the bot with the same users',
    requiresArg: true,
  },
  scenario: { type: 'string', array: true, describe: 'Only these scenarios', requiresArg: true },
  persona: { type: 'string', array: true, describe: 'Only these personas', requiresArg: true },
  chatbot: {
    type: 'string',
    describe: 'Whose scenarios, where not named like the target',
    requiresArg: true,
  },
} satisfies Record<string, Options>
