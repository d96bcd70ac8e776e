import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AnalysisReport } from '../src/index.ts'
import { fileBeside, inTemporaryFolder, type Measured, measure, PROGRAM } from './measure.ts'
import type { RecordedCall, StandIns } from './stand-ins.ts'

/** Calls of one conversation: six turns, each asking the model and then the bot. */
export const CALLS = 12

/** How many conversations, and how many at a time. */
export interface Load {
  readonly conversations: number
  readonly concurrency: number
}

/** The recorded calls of one conversation, and the id it had. */
export interface Recording {
  readonly calls: readonly RecordedCall[]
  readonly session: string
}

/** Another build of the program than the bundle, or something loaded before it. */
export interface Variant {
  readonly imports?: readonly string[]
  readonly program?: string
}

/** `offscript run` with a model user and an HTTP target; throws unless every conversation passed in six turns. */
export function runProgram(
  standIns: StandIns,
  load: Load,
  { imports = [], program = PROGRAM }: Variant = {},
): Promise<Measured> {
  return inTemporaryFolder(async (cwd) => {
    writeFileSync(join(cwd, 'offscript.yaml'), settings(standIns.base))
    const measured = await measure(program, programArguments(load), { cwd, imports })
    requireAllPassed(JSON.parse(measured.stdout), load)
    await requireCalls(standIns, load)
    return measured
  })
}

function programArguments({ conversations, concurrency }: Load): string[] {
  const folders = ['--personas-dir', fileBeside('account/personas')]
  folders.push('--scenarios-dir', fileBeside('account/scenarios'))
  const size = ['--repeats', String(conversations), '--plain-arm', '0']
  const output = ['--db', 'run.db', '--quiet', '--format', 'json']
  const who = ['--target', 'account', '--user', 'model', '--config', 'offscript.yaml']
  return ['run', ...who, ...folders, ...size, '--concurrency', String(concurrency), ...output]
}

/** JSON is YAML, too. */
function settings(base: string): string {
  const response = { text: 'text', stage: 'stage', endState: 'endState', record: 'record' }
  return JSON.stringify({
    targets: { account: { kind: 'http', url: `${base}/chat`, response } },
    users: { model: { kind: 'llm', model: 'stand-in', baseURL: `${base}/v1`, apiKey: 'none' } },
  })
}

/** A figure about conversations that went wrong would say nothing. */
function requireAllPassed({ counts, turns }: AnalysisReport, { conversations }: Load): void {
  if (counts.passed === conversations && turns.mean === CALLS / 2) return
  throw new Error(
    `expected ${conversations} passed conversations of ${CALLS / 2} turns, got ${JSON.stringify({ counts, turns })}`,
  )
}

/** Throws unless as many calls came as the conversations have. */
export async function requireCalls(standIns: StandIns, { conversations }: Load): Promise<void> {
  const calls = await standIns.calls()
  if (calls === conversations * CALLS) return
  throw new Error(`expected ${conversations} × ${CALLS} calls, got ${calls}`)
}

/** Records what one conversation of the program sends. */
export async function recordConversation(standIns: StandIns): Promise<Recording> {
  return inTemporaryFolder(async (cwd) => {
    writeFileSync(join(cwd, 'offscript.yaml'), settings(standIns.base))
    const { stdout } = await measure(
      PROGRAM,
      programArguments({ conversations: 1, concurrency: 1 }),
      { cwd },
    )
    const report: AnalysisReport = JSON.parse(stdout)
    const calls = await standIns.recorded()
    if (calls.length !== CALLS) throw new Error(`expected ${CALLS} calls, got ${calls.length}`)
    return { calls, session: `${report.runId}-0001` }
  })
}

/** The bare loop on the same servers, with the calls recorded and a row a message. */
export function runLimit(
  standIns: StandIns,
  load: Load,
  { calls, session }: Recording,
  transport: 'undici' | 'fetch',
): Promise<Measured> {
  return inTemporaryFolder(async (cwd) => {
    const job = { base: standIns.base, calls, session, transport, db: join(cwd, 'run.db'), ...load }
    writeFileSync(join(cwd, 'job.json'), JSON.stringify(job))
    const measured = await measure(fileBeside('limit.mjs'), [join(cwd, 'job.json')], { cwd })
    await requireCalls(standIns, load)
    return measured
  })
}
