import { recordConversation, runLimit, runProgram } from './account-run.ts'
import { type Figure, figure, mb, ms, perSecond } from './figures.ts'
import { fileBeside, type Measured } from './measure.ts'
import { startStandIns } from './stand-ins.ts'

/** Model user and HTTP target without latency: conversations a second, CPU and memory. */
export async function httpPart(quick: boolean): Promise<Figure[]> {
  const load = { conversations: quick ? 300 : 1_000, concurrency: 32 }
  const standIns = await startStandIns(0)
  try {
    const recording = await recordConversation(standIns)
    const rounds: Record<'ours' | 'oursByFetch' | 'limit' | 'limitByFetch', Measured[]> = {
      ours: [],
      oursByFetch: [],
      limit: [],
      limitByFetch: [],
    }
    for (let round = 0; round < (quick ? 1 : 3); round += 1) {
      rounds.ours.push(await runProgram(standIns, load))
      rounds.limit.push(await runLimit(standIns, load, recording, 'undici'))
      const byFetch = [fileBeside('built-in-fetch.mjs')]
      rounds.oursByFetch.push(await runProgram(standIns, load, byFetch))
      rounds.limitByFetch.push(await runLimit(standIns, load, recording, 'fetch'))
    }
    return figuresOf(rounds, load.conversations)
  } finally {
    standIns.close()
  }
}

function figuresOf(
  rounds: Record<'ours' | 'oursByFetch' | 'limit' | 'limitByFetch', Measured[]>,
  n: number,
): Figure[] {
  const rate = (all: readonly Measured[]): number[] => all.map(({ wallMs }) => (n * 1_000) / wallMs)
  const cpu = (all: readonly Measured[]): number[] => all.map(({ cpuMs }) => cpuMs / n)
  const peak = (all: readonly Measured[]): number[] => all.map(({ peakMb }) => peakMb)
  const { ours, oursByFetch, limit, limitByFetch } = rounds
  const name = `model user + http target, ${n.toLocaleString('en')} × 12 calls, 32 at a time`
  return [
    figure(`${name}: conversations`, rate(ours), {
      target: '≥ 400/s',
      limit: rate(limit),
      as: perSecond,
    }),
    figure('CPU a conversation', cpu(ours), { limit: cpu(limit), as: ms }),
    figure('peak memory', peak(ours), { limit: peak(limit), as: mb }),
    figure("the same over Node's built-in fetch: conversations", rate(oursByFetch), {
      limit: rate(limitByFetch),
      as: perSecond,
    }),
    figure('CPU a conversation', cpu(oursByFetch), { limit: cpu(limitByFetch), as: ms }),
    figure(
      'CPU that the lean transport saves a conversation',
      cpu(oursByFetch).map((spent, round) => spent - (cpu(ours)[round] ?? Number.NaN)),
      { as: ms },
    ),
  ]
}
