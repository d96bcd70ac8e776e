import {
  CALLS,
  type Load,
  type Recording,
  recordConversation,
  runLimit,
  runProgram,
} from './account-run.ts'
import { type Figure, figure, mb, percent } from './figures.ts'
import type { Measured } from './measure.ts'
import { type StandIns, startStandIns } from './stand-ins.ts'

const LATENCY_MS = 200

/** The same work with a latency like a real model's, as a share of what would be ideal. */
export async function latencyPart(quick: boolean): Promise<Figure[]> {
  const standIns = await startStandIns(LATENCY_MS)
  try {
    const recording = await recordConversation(standIns)
    const loads = [
      { conversations: quick ? 300 : 1_000, concurrency: 100, target: '≥ 95 %' },
      { conversations: quick ? 1_500 : 5_000, concurrency: 500, target: '≥ 80 %' },
    ]
    const figures: Figure[] = []
    for (const { target, ...load } of loads) {
      figures.push(...(await measureLoad(standIns, load, recording, target, quick ? 1 : 3)))
    }
    return figures
  } finally {
    standIns.close()
  }
}

async function measureLoad(
  standIns: StandIns,
  load: Load,
  recording: Recording,
  target: string,
  rounds: number,
): Promise<Figure[]> {
  const ours: Measured[] = []
  const limit: Measured[] = []
  for (let round = 0; round < rounds; round += 1) {
    ours.push(await runProgram(standIns, load))
    limit.push(await runLimit(standIns, load, recording, 'undici'))
  }
  const { conversations, concurrency } = load
  const idealMs = (conversations * CALLS * LATENCY_MS) / concurrency
  const share = ({ wallMs }: Measured): number => idealMs / wallMs
  const peak = ({ peakMb }: Measured): number => peakMb
  const name = `${LATENCY_MS} ms a call, ${conversations.toLocaleString('en')} conversations, ${concurrency} at a time`
  return [
    figure(`${name}: share of the ideal`, ours.map(share), {
      target,
      limit: limit.map(share),
      as: percent,
    }),
    figure('peak memory', ours.map(peak), {
      target: '< 150 MB',
      limit: limit.map(peak),
      as: mb,
    }),
  ]
}
