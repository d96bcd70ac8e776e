import type { Rule } from './rule.ts'
import { sentencesOf } from './sentences.ts'

/**
 * A message that stops in mid-sentence: after a comma or a word that needs another, or without the full stop that all other
 * messages of this bot end with. Lists, forms, links, signatures and short messages may end as they like.
 */
export const truncatedReply: Rule<'truncated_reply'> = {
  find: (_spec, { conversation: { greeting, turns } }) => {
    const all = [greeting, ...turns.map(({ replies }) => replies)]
    return turns.flatMap(({ turn, replies }) => {
      const cut = replies.find(({ text }) => isCut(text, all))
      return cut ? [{ turn, reason: `ends in mid-sentence: "…${cut.text.trim().slice(-40)}"` }] : []
    })
  },
}

const ENDS_OPEN = /[\p{L}\p{N},;–-]$/u
const NO_SENTENCE = /(?:https?:\/\/|www\.|@)\S+$/u
/** Words after which a sentence cannot end. */
const NEEDS_MORE =
  /(?:[,;–]|\s(?:and|or|but|the|a|an|your|our|because|y|o|pero|el|la|los|las|un|una|de|del|con|para|porque|su|sus|et|ou|mais|le|les|une|des|du|avec|pour|votre|vos|nos|e|ou|mas|os|as|um|uma|do|da|com|seu|sua))$/iu
const FEWEST_WORDS = 6
/** Messages of the same bot that show how it ends its sentences. */
const WITNESSES = 3

function isCut(text: string, all: readonly (readonly { readonly text: string }[])[]): boolean {
  const end = text.trimEnd()
  if (!ENDS_OPEN.test(end) || NO_SENTENCE.test(end)) return false
  const last = sentencesOf(end).at(-1)
  if (!last || last.listed) return false
  if (NEEDS_MORE.test(end)) return last.size >= 3
  if (last.size < FEWEST_WORDS) return false
  const others = all.flat().filter((other) => other.text !== text && other.text.trim() !== '')
  return (
    others.length >= WITNESSES && others.every((other) => !ENDS_OPEN.test(other.text.trimEnd()))
  )
}
