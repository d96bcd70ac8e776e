import { recordConversation, runLimit, runProgram } from './account-run.ts'
import { type Figure, figure, mb, ms, perSecond } from './figures.ts'
import { FILE_BY_FILE, fileBeside, type Measured } from './measure.ts'
import { startStandIns } from './stand-ins.ts'

/** Model user and HTTP target without latency: conversations a second, CPU and memory. */
export async function httpPart(quick: boolean): Promise<Figure[]> {
  const load = { conversations: quick ? 300 : 1_000, concurrency: 32 }
  const standIns = await startStandIns(0)
  try {
    const recording = await recordConversation(standIns)
    const rounds: Rounds = { ours: [], limit: [], lean: [], byFetch: [], limitByFetch: [] }
    for (let round = 0; round < (quick ? 1 : 3); round += 1) {
      rounds.ours.push(await runProgram(standIns, load))
      rounds.limit.push(await runLimit(standIns, load, recording, 'undici'))
      const program = FILE_BY_FILE
      const imports = [fileBeside('built-in-fetch.mjs')]
      rounds.lean.push(await runProgram(standIns, load, { program }))
      rounds.byFetch.push(await runProgram(standIns, load, { program, imports }))
      rounds.limitByFetch.push(await runLimit(standIns, load, recording, 'fetch'))
    }
    return figuresOf(rounds, load.conversations)
  } finally {
    standIns.close()
  }
}

/** The program as bundled; and file by file, over the lean transport and over Node's `fetch`. */
type Rounds = Record<'ours' | 'limit' | 'lean' | 'byFetch' | 'limitByFetch', Measured[]>

function figuresOf(rounds: Rounds, n: number): Figure[] {
  const rate = (all: readonly Measured[]): number[] => all.map(({ wallMs }) => (n * 1_000) / wallMs)
  const cpu = (all: readonly Measured[]): number[] => all.map(({ cpuMs }) => cpuMs / n)
  const peak = (all: readonly Measured[]): number[] => all.map(({ peakMb }) => peakMb)
  const { ours, lean, byFetch, limit, limitByFetch } = rounds
  const name = `model user + http target, ${n.toLocaleString('en')} × 12 calls, 32 at a time`
  return [
    figure(`${name}: conversations`, rate(ours), {
      target: '≥ 400/s',
      limit: rate(limit),
      as: perSecond,
    }),
    figure('CPU a conversation', cpu(ours), { limit: cpu(limit), as: ms }),
    figure('peak memory', peak(ours), { limit: peak(limit), as: mb }),
    figure('file by file: conversations', rate(lean), { as: perSecond }),
    figure("file by file over Node's built-in fetch: conversations", rate(byFetch), {
      limit: rate(limitByFetch),
      as: perSecond,
    }),
    figure('CPU a conversation', cpu(byFetch), { limit: cpu(limitByFetch), as: ms }),
    figure(
      'CPU that the lean transport saves a conversation',
      cpu(byFetch).map((spent, round) => spent - (cpu(lean)[round] ?? Number.NaN)),
      { as: ms },
    ),
  ]
}
