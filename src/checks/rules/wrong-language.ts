import type { Turn } from '../../core/conversation.ts'
import type { Reply } from '../../core/message.ts'
import { languageOf } from '../../language/index.ts'
import { type Finding, only, type Rule } from './rule.ts'

/**
 * A reply in another language than the user writes, once the user has written enough to tell. The greeting comes before
 * that: it is looked at only where the check is told which languages it may be in.
 */
export const wrongLanguage: Rule<'wrong_language'> = {
  find: ({ greeting }, { conversation, language }) => {
    const own = language.split('-')[0] ?? language
    return [
      ...only(greeting && foreignGreeting(conversation.greeting, greeting)),
      ...conversation.turns.flatMap((turn, at) => {
        const found = languageIn(turn.replies, own)
        if (found === undefined || found === own) return []
        return userWrites(own, found, conversation.turns.slice(0, at + 1))
          ? [{ turn: turn.turn, reason: `replies in ${found}, the user writes ${own}` }]
          : []
      }),
    ]
  },
}

function foreignGreeting(
  replies: readonly Reply[],
  allowed: readonly string[],
): Finding | undefined {
  const found = languageIn(replies, allowed[0] ?? 'en')
  return found === undefined || allowed.includes(found)
    ? undefined
    : { turn: 0, reason: `greets in ${found}, not in ${allowed.join(' or ')}` }
}

function languageIn(replies: readonly Reply[], expected: string): string | undefined {
  const text = replies.length === 1 ? replies[0]?.text : replies.map((one) => one.text).join('\n')
  return text === undefined ? undefined : languageOf(text, expected)
}

/** The user has been writing its language so far, and was not heard in the bot's last. */
function userWrites(own: string, found: string, turns: readonly Turn[]): boolean {
  // After a message in another language a bot may well go on in that until it hears the first again; a click is no word.
  const typed = turns.findLast(({ user }) => !user.quickReply && user.text.trim() !== '')
  if (typed?.note.language?.split('-')[0] === found) return false
  // It may well answer in that once more.
  const before = turns.at(-2)
  if (before?.note.language?.split('-')[0] === found) return false
  const last = turns.at(-1)
  if (last && languageOf(last.user.text, own) === found) return false
  return languageOf(turns.map(({ user }) => user.text).join('\n'), own) === own
}
