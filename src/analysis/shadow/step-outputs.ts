import type { Reply } from '../../core/message.ts'

/** Fields that measure a step's work and are no part of what it decided. */
const MEASURES: ReadonlySet<string> = new Set([
  'confidence',
  'cost',
  'costUsd',
  'duration',
  'elapsed',
  'latency',
  'latencyMs',
  'logprob',
  'ms',
  'probability',
  'score',
  'scores',
  'tokens',
  'usage',
])

/** Step → what it gave in these replies, in a form that is equal for equal decisions; steps without an output are left out. */
export function stepOutputs(replies: readonly Reply[]): ReadonlyMap<string, string> {
  const outputs = new Map<string, string>()
  for (const { name, output } of replies.flatMap(({ steps = [] }) => steps)) {
    if (output === undefined || output === null) continue
    const before = outputs.get(name)
    const form = canonical(output)
    if (form === undefined) continue
    outputs.set(name, before === undefined ? form : `${before}\n${form}`)
  }
  return outputs
}

/** JSON without measures, its keys in order; nothing for what JSON cannot hold, such as a cycle. */
function canonical(output: unknown): string | undefined {
  try {
    return JSON.stringify(output, (_, part: unknown) => decided(part))
  } catch {
    return undefined
  }
}

function decided(part: unknown): unknown {
  if (typeof part !== 'object' || part === null || Array.isArray(part)) return part
  const kept = Object.entries(part).filter(([key]) => !MEASURES.has(key))
  return Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)))
}
