import type { ConversationSpec, Plan } from '../../core/plan.ts'
import { createRandom } from '../../core/random.ts'
import { type Chances, planChances } from './pairs.ts'

/**
 * The conversations of a plan in the order in which to hold them, ids and all else unchanged. Every cell has its first repeat
 * before any has its second. The first round goes so that pairs of persona, scenario, behaviour and stage that have not met
 * are expected to meet as soon as possible, each time the conversation that promises most (greedy; Nemhauser, Wolsey and
 * Fisher 1978); the others go in random order under the plan's seed.
 */
export function coverFirst(
  plan: Pick<Plan, 'personas' | 'scenarios' | 'conversations' | 'seed'>,
): ConversationSpec[] {
  const drawn = plan.conversations
    .map((spec) => ({ spec, draw: drawOf(plan.seed, spec) }))
    .sort((a, b) => a.spec.repeat - b.spec.repeat || a.draw - b.draw)
    .map(({ spec }) => spec)
  const first = drawn.filter(({ repeat }) => repeat === 1)
  return [...greedily(first, planChances(plan)), ...drawn.slice(first.length)]
}

function drawOf(seed: string, { scenario, persona, arm, repeat }: ConversationSpec): number {
  return createRandom([seed, 'order', scenario, persona, arm, repeat].join('\u0000')).next()
}

/** What a conversation promises only falls as others go before it, so that an old promise is looked at again only when it is the best. */
function greedily(
  specs: readonly ConversationSpec[],
  chances: (spec: ConversationSpec) => Chances,
): ConversationSpec[] {
  const missed = new Map<string, number>()
  const promiseOf = (pairs: Chances): number => {
    let sum = 0
    for (const [pair, chance] of pairs) sum += chance * (missed.get(pair) ?? 1)
    return sum
  }
  const waiting = specs.map((spec) => {
    const pairs = chances(spec)
    return { spec, pairs, promise: promiseOf(pairs) }
  })
  const ordered: ConversationSpec[] = []
  while (waiting.length > 0) {
    const at = best(waiting)
    const one = waiting[at]
    if (!one) break
    one.promise = promiseOf(one.pairs)
    if (best(waiting) !== at) continue
    waiting.splice(at, 1)
    ordered.push(one.spec)
    for (const [pair, chance] of one.pairs) missed.set(pair, (missed.get(pair) ?? 1) * (1 - chance))
  }
  return ordered
}

/** Of equal promises, the one that comes first. */
function best(waiting: readonly { readonly promise: number }[]): number {
  let found = 0
  for (const [at, { promise }] of waiting.entries())
    if (promise > (waiting[found]?.promise ?? 0)) found = at
  return found
}
