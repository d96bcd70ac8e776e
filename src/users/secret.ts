import type { UserNote } from '../core/conversation.ts'
import type { Reply } from '../core/message.ts'
import { actOf, type Reading } from '../core/reading.ts'
import type { Goal } from './goal.ts'
import { phrases } from './reading/phrasebook.ts'
import { plainText } from './reading/plain-text.ts'
import { sentencesOf } from './reading/sentences.ts'
import { lineUtterance, type Stop, type Utterance } from './utterance.ts'

interface Asked {
  readonly reading: Reading
  readonly replies: readonly Reply[]
  readonly goal: Goal
}

const HAS_NONE = 'has_none'
const WANTS_HUMAN = 'wants_human'

/**
 * What a user answers who is asked for a code that was sent or a password, and has none among its facts: that it has none,
 * at the second demand in a row that it wants a person, and at the third it leaves. Another fact would be no answer.
 */
export function answerSecret(
  asked: Asked & { readonly last: UserNote | undefined },
): Utterance | Stop | undefined {
  const { last } = asked
  if (!last || !demandsSecret(asked)) return undefined
  if (last.rung === WANTS_HUMAN)
    return { stop: 'gave_up', cause: 'asked for a code or a password that the user has not' }
  return last.rung === HAS_NONE
    ? { ...lineUtterance('ask_help', 'ask_for_human'), rung: WANTS_HUMAN }
    : { ...lineUtterance('dont_know', 'have_none'), rung: HAS_NONE }
}

function demandsSecret({ reading, replies, goal }: Asked): boolean {
  const asksForFact = reading.acts.some((act) => act.kind === 'ask' && goal.slots.has(act.slot))
  const takesWord = actOf(reading, 'options') ?? actOf(reading, 'confirm')?.with
  if (asksForFact || takesWord !== undefined) return false
  return sentencesOf(replies.map(({ text }) => plainText(text))).some(
    ({ asks, text }) => asks && phrases.secret.test(text) && !phrases.newSecret.test(text),
  )
}
