import { setMaxListeners } from 'node:events'
import { judgeConversation } from '../src/checks/index.ts'
import type { ReplyInput } from '../src/core/message.ts'
import type { ConversationSpec, Plan } from '../src/core/plan.ts'
import { addressedRandom } from '../src/core/random.ts'
import type { JudgedConversation } from '../src/core/records.ts'
import type { Target } from '../src/core/target.ts'
import type { SimulatedUser } from '../src/core/user.ts'
import { createHolder } from '../src/run/index.ts'
import { guardTarget } from '../src/targets/index.ts'
import type { EngineOptions } from '../src/users/engine.ts'

const LIMITS = { timeoutMs: 30_000, maxBytes: 1_000_000, rawIsBounded: true }
/** Time stands still: a transcript is the same however busy the machine is. */
const clock = { now: () => 0 }

/** What conversations are held with. */
export interface Held {
  readonly bot: Target<ReplyInput>
  readonly plan: Plan
  readonly specs: readonly ConversationSpec[]
  user(options: EngineOptions): SimulatedUser
}

/** Holds and judges conversations in this process, one after another, with any kind of user. */
export async function holdWith({ bot, plan, specs, user }: Held): Promise<JudgedConversation[]> {
  const hold = createHolder<JudgedConversation>({
    plan,
    target: guardTarget(bot, { clock, limits: LIMITS }),
    variables: {},
    clock,
    createUser: (spec, scenario, persona) => {
      const address = { ...spec, seed: plan.seed, scenario: scenario.id, persona: persona.id }
      return user({ scenario, persona, arm: spec.arm, random: addressedRandom(address) })
    },
    judge: judgeConversation,
    pack: (judged) => judged,
  })
  const never = new AbortController().signal
  setMaxListeners(0, never)
  const held: JudgedConversation[] = []
  for (const spec of specs) {
    const one = await hold(spec, never)
    if (one) held.push(one)
  }
  return held
}
