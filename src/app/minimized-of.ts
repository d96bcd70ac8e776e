import type { Origin } from './find-conversation.ts'

/** The shortest form of a conversation, where `offscript minimize` has stored one; undefined where it has not. */
export function minimizedOf(_origin: Origin): Origin | undefined {
  return undefined
}
