import type { ReplyInput } from '../../src/core/message.ts'
import type { ConversationSpec, Plan } from '../../src/core/plan.ts'
import type { JudgedConversation } from '../../src/core/records.ts'
import type { Target } from '../../src/core/target.ts'
import { userFactory } from '../../src/users/index.ts'
import { holdWith } from '../hold-with.ts'

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
  const held = await holdWith({ bot, plan, specs, user: userFactory(plan.user, undefined) })
  return held.map((judged) => ({ ...judged, key: keyOf(judged.spec) }))
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
