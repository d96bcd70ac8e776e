import type { Reply } from '../../core/message.ts'
import type { Rule } from './rule.ts'

/** A message of the bot without words, buttons or an end. */
export const emptyReply: Rule<'empty_reply'> = {
  find: (_spec, { conversation: { greeting, turns } }) => [
    ...(greeting.some(isEmpty) ? [{ turn: 0, reason: 'greets with an empty message' }] : []),
    ...turns.flatMap(({ turn, replies }) =>
      replies.some(isEmpty) ? [{ turn, reason: 'sends an empty message' }] : [],
    ),
  ],
}

function isEmpty({ text, quickReplies, endState }: Reply): boolean {
  return text.trim() === '' && !quickReplies?.length && endState === undefined
}
