import type { Turn } from '../../core/conversation.ts'

/** Ways to stray after which a bot is not bound to do what was said. */
const OUTSIDE: ReadonlySet<string> = new Set([
  'off_topic',
  'chitchat',
  'out_of_bounds_request',
  'prompt_injection',
  'long_paste',
  'emoji_only',
  'empty_message',
])

/** The user's message has nothing to do with what the bot is there for: small talk around an answer has. */
export function isOutside({ note }: Turn): boolean {
  return OUTSIDE.has(note.behaviour) && Object.keys(note.conveys).length === 0
}

/** The user's message tries to make the bot do its bidding. */
export function isInjection({ note }: Turn): boolean {
  return INJECTS.has(note.behaviour)
}

const INJECTS: ReadonlySet<string> = new Set(['prompt_injection'])

/** The user sends once more what it sent before: nothing new is said. */
export function saysNothingNew({ note, user }: Turn, before: Turn | undefined): boolean {
  return note.act === 'repeat' || (before !== undefined && before.user.text === user.text)
}
