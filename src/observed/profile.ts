import type { Conversation } from '../core/conversation.ts'
import { wordKey, wordsOf } from '../core/fold.ts'
import type { UserProfile } from '../core/realism.ts'
import type { Scenario } from '../core/scenario.ts'
import { readUser } from './reading/read-user.ts'

/**
 * What is measured of a conversation's user. A simulated one is read by the rules by which people are read, not by what the
 * program knows of it: otherwise the two would differ by the instrument.
 */
export function profileOf(
  { greeting, greetingReading, turns, ending }: Conversation,
  scenario: Scenario,
  language: string,
): UserProfile {
  const before = new Set<string>()
  const told = turns.map(({ user, turn }, at) => {
    const previous = turns[at - 1]
    const { text } = user
    const read = readUser({
      text,
      turn,
      language,
      scenario,
      before,
      messages: user.messages?.length ?? 1,
      clicked: user.quickReply !== undefined,
      heard: previous ? previous.reading : greetingReading,
      offered: (previous?.replies ?? greeting).at(-1)?.quickReplies ?? [],
    })
    before.add(wordKey(text))
    return read
  })
  const words = turns.map(({ user }) => wordsOf(user.text))
  const typed = words.filter((_, at) => told[at]?.behaviour !== 'quick_reply')
  return {
    words: words.map((each) => each.length),
    questions: turns.map(({ user }) => user.text.split('?').length - 1),
    ...(Object.keys(scenario.facts).length > 0
      ? { facts: told.map(({ conveys }) => Object.keys(conveys).length) }
      : {}),
    behaviours: told.map(({ behaviour }) =>
      behaviour === 'answer' || behaviour === 'unknown' ? 'none_told' : behaviour,
    ),
    // Buttons are the bot's words.
    vocabulary: typed.flat(),
    gaveUp: ending.kind === 'user_stopped' && LEFT.has(ending.reason),
  }
}

const LEFT: ReadonlySet<string> = new Set(['gave_up', 'left'])
