/**
 * yargs as the bundle has it, in the place of its own entry: English alone, and widths of text in which every character
 * takes one column, as in all that this program says of itself. What it has for any text compiles, at every start, patterns
 * of all emoji there are; its translations are files that it would look for beside the bundle.
 */
import { basename, dirname, extname, join, relative, resolve } from 'node:path'
import { format, inspect } from 'node:util'
import { cliui } from '../node_modules/cliui/build/lib/index.js'
import { getProcessArgvBin } from '../node_modules/yargs/build/lib/utils/process-argv.js'
import { YargsFactory } from '../node_modules/yargs/build/lib/yargs-factory.js'
import english from '../node_modules/yargs/locales/en.json' with { type: 'json' }
import Parser from '../node_modules/yargs-parser/build/lib/index.js'
import { wrapWords } from './wrap-words.mjs'

const stringWidth = (text) => text.length
const stripAnsi = (text) => text

/** The least that yargs asks of y18n: a sentence in English, in the singular or the plural. */
const y18n = {
  __: (sentence, ...values) => format(english[sentence] ?? sentence, ...values),
  __n: (singular, plural, count, ...values) => {
    const { one, other } = english[singular] ?? { one: singular, other: plural }
    return format(count === 1 ? one : other, ...values)
  },
  getLocale: () => 'en',
  setLocale: () => undefined,
  updateLocale: () => undefined,
}

const notAsked = (what) => () => {
  throw new Error(`${what} is not in the bundle: see scripts/bundled-yargs.mjs`)
}

// biome-ignore lint/style/noDefaultExport: it stands for a package that is imported so.
export { yargs as default }

const yargs = YargsFactory({
  assert: {
    strictEqual: (is, should) => {
      if (!Object.is(is, should)) throw new Error(`expected ${inspect(should)}, got ${inspect(is)}`)
    },
    notStrictEqual: (is, not) => {
      if (Object.is(is, not)) throw new Error(`expected anything but ${inspect(not)}`)
    },
  },
  cliui: (options) => cliui(options, { stringWidth, stripAnsi, wrap: wrapWords }),
  findUp: notAsked('a version found by place'),
  getCallerFile: notAsked('a folder of commands'),
  getEnv: (name) => process.env[name],
  getProcessArgvBin,
  inspect,
  mainFilename: process.cwd(),
  Parser,
  path: { basename, dirname, extname, join, relative, resolve },
  process: {
    argv: () => process.argv,
    cwd: process.cwd,
    emitWarning: (warning, type) => process.emitWarning(warning, type),
    execPath: () => process.execPath,
    exit: (code) => process.exit(code),
    nextTick: process.nextTick,
    stdColumns: process.stdout.columns ?? null,
  },
  readFileSync: notAsked('a file of settings'),
  readdirSync: notAsked('a folder of commands'),
  require: notAsked('a module of a command'),
  stringWidth,
  y18n,
})
