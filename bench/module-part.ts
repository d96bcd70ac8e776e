import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Database from 'better-sqlite3'
import { type AnalysisReport, openStore, type UserMessage } from '../src/index.ts'
import { type Figure, figure, mb, ms, perSecond, plain } from './figures.ts'
import { fileBeside, inTemporaryFolder, type Measured, measure, PROGRAM } from './measure.ts'

const REPOSITORY = fileURLToPath(new URL('..', import.meta.url))

/** A bot that works in the process of the run. */
interface Bot {
  /** With whom, as the table says. */
  readonly name: string
  /** What chooses it and its scenarios. */
  readonly chosen: readonly string[]
  /** What chooses how it is run, besides. */
  readonly run: readonly string[]
  /** What `limit-module.mjs` knows it by. */
  readonly limit: object
}

/** The bundled bot is a dialogue pipeline of its own; of the time with one that only asks, next to all is the program's. */
const BUNDLED: Bot = {
  name: 'bundled bot in process + agenda user',
  chosen: ['--target', 'onboarding'],
  run: ['--iteration', 'v4'],
  limit: { bot: 'onboarding', iteration: 'v4' },
}
const ASKING: Bot = {
  name: 'module target that only asks + agenda user, two threads',
  chosen: [
    '--target=form',
    `--config=${fileBeside('form/offscript.yaml')}`,
    `--scenarios-dir=${fileBeside('form/scenarios')}`,
  ],
  run: ['--threads', '2'],
  limit: { module: fileBeside('form/bot.mjs') },
}

/** Share of failures above which something is wrong with the bot or the users, and the figures mean something else. */
const MOST_FAILED = 0.001
/** Stored conversations that the bare loop says again. */
const SAMPLE = 500

interface Run extends Measured {
  readonly conversations: number
  readonly turns: number
  readonly steadyPerSecond: number
  /** What the users of the first conversations said. */
  readonly said: readonly (readonly UserMessage[])[]
}

/** Bots in process with agenda users, few conversations and many. */
export async function modulePart(quick: boolean): Promise<Figure[]> {
  return [...(await figuresWith(BUNDLED, quick)), ...(await figuresWith(ASKING, quick))]
}

async function figuresWith(bot: Bot, quick: boolean): Promise<Figure[]> {
  const cell = await conversationsOf(bot, 1)
  const few = await repeatsFor(bot, quick ? 1_000 : 2_000, cell)
  const many = await repeatsFor(bot, quick ? 5_000 : 50_000, cell)
  const small: Run[] = []
  const large: Run[] = []
  const limits: { run: Measured; conversations: number }[] = []
  for (let round = 0; round < (quick ? 1 : 3); round += 1) {
    small.push(await runProgram(bot, few))
    const run = await runProgram(bot, many)
    large.push(run)
    limits.push({ run: await runLimit(bot, run), conversations: run.conversations })
  }
  return figuresOf(bot, small, large, limits)
}

function figuresOf(
  bot: Bot,
  small: readonly Run[],
  large: readonly Run[],
  limits: readonly { run: Measured; conversations: number }[],
): Figure[] {
  const rate = (run: Measured, conversations: number): number =>
    (conversations * 1_000) / run.wallMs
  const name = (runs: readonly Run[]): string =>
    `${bot.name}, ${runs[0]?.conversations.toLocaleString('en')} conversations`
  const limitRate = limits.map(({ run, conversations }) => rate(run, conversations))
  const limitCpu = limits.map(({ run, conversations }) => run.cpuMs / conversations)
  const ofRuns = (runs: readonly Run[], of: (run: Run) => number): number[] => runs.map(of)
  const cpu = (run: Run): number => run.cpuMs / run.conversations
  const speed = { target: '≥ 1,000/s', limit: limitRate, as: perSecond }
  const memory = { target: '< 300 MB, flat', as: mb }
  return [
    figure(
      `${name(small)}: conversations`,
      small.map((run) => rate(run, run.conversations)),
      speed,
    ),
    figure(
      'peak memory',
      ofRuns(small, ({ peakMb }) => peakMb),
      memory,
    ),
    figure(
      `${name(large)}: conversations`,
      large.map((run) => rate(run, run.conversations)),
      speed,
    ),
    figure(
      'conversations, the second half of the run',
      ofRuns(large, ({ steadyPerSecond }) => steadyPerSecond),
      { target: '≥ 1,000/s', as: perSecond },
    ),
    figure('CPU a conversation', ofRuns(large, cpu), { limit: limitCpu, as: ms }),
    figure(
      'peak memory',
      ofRuns(large, ({ peakMb }) => peakMb),
      { ...memory, limit: limits.map(({ run }) => run.peakMb) },
    ),
    figure(
      'turns a conversation, mean',
      ofRuns(large, ({ turns }) => turns),
      { target: 'about 8', as: plain },
    ),
  ]
}

/** How many conversations a number of repeats makes: personas differ in weight, and scenarios in personas. */
async function conversationsOf({ chosen }: Bot, repeats: number): Promise<number> {
  const words = ['plan', ...chosen, '--repeats', String(repeats), '--format', 'json']
  const { stdout } = await measure(PROGRAM, words, { cwd: REPOSITORY })
  const plan: { conversations: unknown[] } = JSON.parse(stdout)
  return plan.conversations.length
}

/** The fewest repeats, or nearly so, that make at least so many conversations. */
async function repeatsFor(bot: Bot, atLeast: number, cell: number): Promise<number> {
  let repeats = Math.max(1, Math.floor(atLeast / cell))
  let found = await conversationsOf(bot, repeats)
  while (found < atLeast) {
    repeats = Math.max(repeats + 1, Math.floor((repeats * atLeast) / found))
    found = await conversationsOf(bot, repeats)
  }
  return repeats
}

function runProgram({ chosen, run }: Bot, repeats: number): Promise<Run> {
  return inTemporaryFolder(async (folder) => {
    const db = join(folder, 'run.db')
    const who = [...chosen, ...run, '--repeats', String(repeats)]
    const output = ['--db', db, '--quiet', '--format', 'json']
    const measured = await measure(PROGRAM, ['run', ...who, ...output], { cwd: REPOSITORY })
    const report: AnalysisReport = JSON.parse(measured.stdout)
    if (report.counts.failed > report.scheduled * MOST_FAILED || report.pending > 0) {
      throw new Error(`expected a run with hardly a failure, got ${JSON.stringify(report.counts)}`)
    }
    return {
      ...measured,
      conversations: report.scheduled,
      turns: report.turns.mean,
      steadyPerSecond: steadyRate(db),
      said: saidIn(db, report.runId),
    }
  })
}

/** Conversations a second in the second half of a run, by when they ended. */
function steadyRate(db: string): number {
  const reader = new Database(db, { readonly: true })
  const ends = reader
    .prepare<[], number>(
      "SELECT unixepoch(started_at, 'subsec') * 1000 + duration_ms AS ended FROM conversations ORDER BY ended",
    )
    .pluck()
    .all()
  reader.close()
  const middle = Math.floor(ends.length / 2)
  const spentMs = (ends.at(-1) ?? 0) - (ends[middle] ?? 0)
  return ((ends.length - 1 - middle) * 1_000) / spentMs
}

function saidIn(db: string, runId: string): UserMessage[][] {
  const store = openStore(db)
  const ids = [...store.finishedIds(runId)].sort().slice(0, SAMPLE)
  const said = ids.map((id) => store.conversation(id)?.conversation.turns.map(({ user }) => user))
  store.close()
  return said.map((messages) => messages ?? [])
}

function runLimit({ limit }: Bot, { said, conversations }: Run): Promise<Measured> {
  return inTemporaryFolder(async (cwd) => {
    const job = { ...limit, said, conversations, db: join(cwd, 'run.db') }
    writeFileSync(join(cwd, 'job.json'), JSON.stringify(job))
    return measure(fileBeside('limit-module.mjs'), [join(cwd, 'job.json')], { cwd })
  })
}
