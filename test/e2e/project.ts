import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Database from 'better-sqlite3'
import { type Ended, runPrinted } from '../../src/cli/run-printed.case.ts'
import { BOT, PERSONAS, SCENARIO, SETTINGS } from './authored.ts'

const PROGRAM = fileURLToPath(new URL('../../dist/bundle/main.js', import.meta.url))

/** How the program ended, and what it printed. */
export interface Finished {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** The program while it runs. */
export interface Running {
  readonly child: ChildProcess
  readonly finished: Promise<Finished>
}

/** What a test may change about a start of the program. */
export interface StartOptions {
  readonly env?: Readonly<Record<string, string>>
  /** Flags of node itself. */
  readonly node?: readonly string[]
  /** A file that its standard output goes to, instead of a pipe. */
  readonly stdout?: string
}

/** A throw-away folder with personas, a scenario, a bot and settings; gone when the test leaves its block. */
export interface Project extends AsyncDisposable {
  path(name: string): string
  write(name: string, text: string): void
  /** Runs the built program in the folder to its end. */
  run(words: string, options?: StartOptions): Promise<Finished>
  /** The same in this process, where the program's start is not what is tested. */
  here(words: string): Promise<Ended>
  start(words: string, options?: StartOptions): Running
  /** Resolves when at least this many conversations are stored. */
  stored(count: number): Promise<void>
}

/** `changes` are files beside the usual ones; `undefined` leaves a usual one out. */
export function createProject(changes: Readonly<Record<string, string | undefined>> = {}): Project {
  const folder = mkdtempSync(join(tmpdir(), 'offscript-e2e-'))
  const children = new Set<ChildProcess>()
  const path = (name: string): string => join(folder, name)
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(path(name)), { recursive: true })
    writeFileSync(path(name), text)
  }
  const files = {
    ...PERSONAS,
    'scenarios/pizza/order.yaml': SCENARIO,
    'bot.mjs': BOT,
    'offscript.yaml': SETTINGS,
    ...changes,
  }
  for (const [name, text] of Object.entries(files)) if (text !== undefined) write(name, text)
  const start = (words: string, { env = {}, node = [], stdout }: StartOptions = {}): Running => {
    const to = stdout === undefined ? 'pipe' : openSync(stdout, 'w')
    const child = spawn(process.execPath, [...node, PROGRAM, ...words.split(' ').filter(Boolean)], {
      cwd: folder,
      // Nothing of the tester's own settings: keys and colours would change what is tested.
      env: { PATH: process.env['PATH'] ?? '', ...env },
      stdio: ['ignore', to, 'pipe'],
    })
    if (typeof to === 'number') closeSync(to)
    children.add(child)
    return { child, finished: finishOf(child) }
  }
  return {
    path,
    write,
    start,
    run: (words, options) => start(words, options).finished,
    here: (words) => runPrinted(words.split(' ').filter(Boolean), { cwd: folder }),
    stored: async (count) => {
      while (storedIn(path('runs/offscript.db')) < count) await pause(5)
    },
    async [Symbol.asyncDispose]() {
      for (const child of children) {
        if (child.exitCode === null && child.signalCode === null) {
          child.kill('SIGKILL')
          await once(child, 'exit')
        }
      }
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function finishOf(child: ChildProcess): Promise<Finished> {
  let out = ''
  let err = ''
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    out += text
  })
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    err += text
  })
  const [code] = await once(child, 'close')
  return { code, out, err }
}

/** Conversations stored so far; none while the database is only being made. */
function storedIn(path: string): number {
  if (!existsSync(path)) return 0
  const db = new Database(path, { readonly: true })
  try {
    return db.prepare<[], number>('SELECT count(*) FROM conversations').pluck().get() ?? 0
  } catch {
    return 0
  } finally {
    db.close()
  }
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms)
  })
}
