import { converse } from '../../conversation/index.ts'
import type { Conversation } from '../../core/conversation.ts'
import type { Scenario } from '../../core/scenario.ts'
import type { SimulatedUser } from '../../core/user.ts'
import { recordedTarget } from './recorded-target.ts'
import { recordedUser } from './recorded-user.ts'

/**
 * Holds a stored conversation again with the bot of the record and either the given user or, without one, the user of the
 * record. Nothing outside this process is asked. Throws only the abort reason of `signal`.
 */
export async function holdRecorded(
  recorded: Conversation,
  scenario: Scenario,
  user: SimulatedUser | undefined,
  signal: AbortSignal,
): Promise<Conversation> {
  const { target, clock } = recordedTarget(recorded)
  let held: Conversation | undefined
  for await (const event of converse({
    id: recorded.id,
    scenario,
    user: user ?? recordedUser(recorded, scenario),
    target,
    variables: {},
    clock,
    signal,
  }))
    if (event.kind === 'ended') held = event.conversation
  if (!held) throw new Error('a conversation ended without an ending')
  return held
}
