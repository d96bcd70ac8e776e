import type { Conversation, Ending } from '../../core/conversation.ts'
import type { Reading } from '../../core/reading.ts'
import type { Scenario } from '../../core/scenario.ts'
import type { SimulatedUser, UserMove } from '../../core/user.ts'

/** The user's side of a stored conversation, move by move, whatever it hears. */
export function recordedUser(
  { turns, ending, greetingReading, rejected, usage }: Conversation,
  { maxTurns }: Pick<Scenario, 'maxTurns'>,
): SimulatedUser {
  const readingAfter = (turn: number): Reading | undefined =>
    turn === 0 ? greetingReading : turns[turn - 1]?.reading
  // The turn limit asks for no further move: there the user must have stopped with its last message.
  const stopsSpeaking = ending.kind === 'user_stopped' && turns.length === maxTurns
  return {
    next: async ({ turn }) => {
      const said = turns[turn - 1]
      const reading = readingAfter(turn - 1)
      if (!said) return { ...lastMove(ending, rejected ?? []), reading }
      const thenStop = stopsSpeaking && turn === turns.length ? { thenStop: ending } : {}
      return { kind: 'say', message: said.user, note: said.note, reading, ...thenStop }
    },
    listen: () => readingAfter(turns.length),
    ...(usage ? { usage: () => usage } : {}),
  }
}

function lastMove(ending: Ending, drafts: NonNullable<Conversation['rejected']>): UserMove {
  if (ending.kind === 'user_stopped')
    return { kind: 'stop', reason: ending.reason, cause: ending.cause }
  if (ending.kind === 'simulator')
    return { kind: 'fault', fault: ending.fault, detail: ending.detail, drafts }
  return { kind: 'fault', fault: 'record', detail: 'the record goes no further', drafts: [] }
}
