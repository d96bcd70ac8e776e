import { setMaxListeners } from 'node:events'
import { judgeConversation } from '../../src/checks/index.ts'
import type { ReplyInput } from '../../src/core/message.ts'
import type { ConversationSpec, Plan } from '../../src/core/plan.ts'
import { addressedRandom } from '../../src/core/random.ts'
import type { JudgedConversation } from '../../src/core/records.ts'
import type { Target } from '../../src/core/target.ts'
import { createHolder } from '../../src/run/index.ts'
import { guardTarget } from '../../src/targets/index.ts'
import { userFactory } from '../../src/users/index.ts'

const LIMITS = { timeoutMs: 30_000, maxBytes: 1_000_000, rawIsBounded: true }
const AT_A_TIME = 16
/** Time stands still: a transcript is the same however busy the machine is. */
const clock = { now: () => 0 }

/** One user's conversation: the same key is the same user in every bot. */
export interface Observed extends JudgedConversation {
  readonly key: string
}

/** Holds conversations of a plan with a bot in this process, with agenda users; in the order of `specs`. */
export async function observe(
  bot: Target<ReplyInput>,
  plan: Plan,
  specs: readonly ConversationSpec[],
): Promise<Observed[]> {
  const makeUser = userFactory(plan.user, undefined)
  const hold = createHolder<Observed>({
    plan,
    target: guardTarget(bot, { clock, limits: LIMITS }),
    variables: {},
    clock,
    createUser: (spec, scenario, persona) => {
      const address = { ...spec, seed: plan.seed, scenario: scenario.id, persona: persona.id }
      return makeUser({ scenario, persona, arm: spec.arm, random: addressedRandom(address) })
    },
    judge: judgeConversation,
    pack: (judged) => ({ ...judged, key: keyOf(judged.spec) }),
  })
  const never = new AbortController().signal
  setMaxListeners(0, never)
  const held: (Observed | undefined)[] = specs.map(() => undefined)
  const left = specs.entries()
  const work = async (): Promise<void> => {
    for (const [at, spec] of left) held[at] = await hold(spec, never)
  }
  await Promise.all(Array.from({ length: AT_A_TIME }, work))
  return held.filter((one) => one !== undefined)
}

function keyOf({ scenario, persona, arm, repeat }: ConversationSpec): string {
  return [scenario, persona, arm, repeat].join(' ')
}

/** About `count` conversations of a plan, evenly over its cells. */
export function evenly(all: readonly ConversationSpec[], count: number): ConversationSpec[] {
  if (all.length <= count) return [...all]
  return Array.from(
    { length: count },
    (_, at) => all[Math.floor((at * all.length) / count)],
  ).filter((spec) => spec !== undefined)
}
