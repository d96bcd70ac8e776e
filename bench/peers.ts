/**
 * Holds the same conversations with the same stand-in model and bot by this program and by others, in turn, and says how
 * many a second: `npm run bench:peers -- [--rounds 3] [--write]`. The others are installed for it in a folder that is gone
 * afterwards (1.5 GB).
 * @module
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import {
  CALLS,
  type Recording,
  recordConversation,
  requireCalls,
  runLimit,
  runProgram,
} from './account-run.ts'
import { asMarkdown, asTable } from './figure-table.ts'
import { type Figure, figure, mb, ms, perSecond, plain } from './figures.ts'
import { inTemporaryFolder, type Measured } from './measure.ts'
import { installOpenevals, installPromptfoo, type Peer } from './peers/peers.ts'
import { startStandIns } from './stand-ins.ts'
import { surroundings } from './surroundings.ts'
import { writeBetween } from './write-page.ts'

const LOAD = { conversations: 1_000, concurrency: 32 }
const { values: flags } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    write: { type: 'boolean', default: false },
  },
})
const where = [
  ...surroundings('bench:peers'),
  `each figure: the median of ${flags.rounds} runs of a process of its own, start-up included, in turn with each other; ${LOAD.conversations} conversations of ${CALLS} calls without latency, ${LOAD.concurrency} at a time`,
]
console.log(where.join('\n'))
const figures = await inTemporaryFolder(measurePeers)
console.log(asTable(figures))
if (flags.write)
  writeBetween('peers', [...where.map((line) => `- ${line}`), '', ...asMarkdown(figures)])

async function measurePeers(folder: string): Promise<Figure[]> {
  const peers: Peer[] = []
  for (const install of [installOpenevals, installPromptfoo]) {
    const own = join(folder, String(peers.length))
    mkdirSync(own)
    peers.push(await install(own))
  }
  const standIns = await startStandIns(0)
  try {
    const recording = await recordConversation(standIns)
    const job = { ...LOAD, base: standIns.base, turns: CALLS / 2, system: systemOf(recording) }
    const ours: Measured[] = []
    const limit: Measured[] = []
    const theirs = peers.map((): Measured[] => [])
    for (let round = 0; round < Number(flags.rounds); round += 1) {
      ours.push(await runProgram(standIns, LOAD))
      limit.push(await runLimit(standIns, LOAD, recording, 'undici'))
      for (const [at, peer] of peers.entries()) {
        theirs[at]?.push(await peer.hold(job))
        await requireCalls(standIns, LOAD)
      }
    }
    return [
      ...figuresOf('offscript', ours, limit),
      ...peers.flatMap((peer, at) => compared(peer, ours, theirs[at] ?? [])),
    ]
  } finally {
    standIns.close()
  }
}

/** The first message of the first request to the model, which tells it who it plays. */
function systemOf({ calls }: Recording): string {
  const first = calls.find(({ path }) => path !== '/chat')
  const { messages }: { messages: [{ content: string }] } = JSON.parse(first?.body ?? '')
  return messages[0].content
}

function figuresOf(
  name: string,
  all: readonly Measured[],
  limit: readonly Measured[] = [],
): Figure[] {
  return [
    figure(`${name}: conversations`, rates(all), { as: perSecond, limit: rates(limit) }),
    figure('CPU a conversation', all.map(cpu), { as: ms, limit: limit.map(cpu) }),
    figure('peak memory', all.map(peak), { as: mb, limit: limit.map(peak) }),
  ]
}

/** The figures of a peer, and how many times as many this program held, round by round. */
function compared(peer: Peer, ours: readonly Measured[], theirs: readonly Measured[]): Figure[] {
  const own = rates(ours)
  const times = rates(theirs).map((rate, round) => (own[round] ?? Number.NaN) / rate)
  return [
    ...figuresOf(peer.name, theirs),
    figure('offscript holds', times, {
      target: `≥ ${asTimes(peer.asked)}`,
      as: asTimes,
    }),
  ]
}

function rates(all: readonly Measured[]): number[] {
  return all.map(({ wallMs }) => (LOAD.conversations * 1_000) / wallMs)
}

function cpu({ cpuMs }: Measured): number {
  return cpuMs / LOAD.conversations
}

function peak({ peakMb }: Measured): number {
  return peakMb
}

function asTimes(value: number): string {
  return `${plain(value)} times as many`
}
