import { converse } from '../../src/conversation/index.ts'
import type { Conversation } from '../../src/core/conversation.ts'
import type { Scenario } from '../../src/core/scenario.ts'
import type { Target } from '../../src/core/target.ts'
import type { SimulatedUser } from '../../src/core/user.ts'

/** Holds one conversation to its end with a clock that stands still. */
export async function hold(
  scenario: Scenario,
  user: SimulatedUser,
  target: Target,
): Promise<Conversation> {
  const signal = new AbortController().signal
  const clock = { now: () => 0 }
  const options = { id: 'test-0', scenario, user, target, variables: {}, clock, signal }
  for await (const event of converse(options)) {
    if (event.kind === 'ended') return event.conversation
  }
  throw new Error('the conversation did not end')
}
