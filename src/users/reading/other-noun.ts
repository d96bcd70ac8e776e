import { stem } from './cues.ts'

/** Words that say what kind of thing is asked for, and of what only with the word before them. */
const KINDS = new Set(['address', 'number', 'name', 'code', 'id', 'date'].map(stem))
const OF_OTHERS = new Set(
  'mail email web ip reference order account customer loyalty card membership member tracking invoice booking reservation confirmation tax vat serial user company product birth'.split(
    ' ',
  ),
)

/**
 * Whether a question names another thing than its words seem to: "your e-mail address" is not asked by the cue "your
 * address". `found` are the stems of the cue that it holds; `names` tells whether a word belongs to the fact's own cues.
 */
export function asksForOther(
  words: readonly string[],
  found: readonly string[],
  names: (word: string) => boolean,
): boolean {
  const kinds = found.filter((word) => KINDS.has(word))
  if (kinds.length === 0 || kinds.length < found.length) return false
  return words.every((word, at) => {
    const before = words[at - 1]
    if (!kinds.includes(stem(word))) return true
    return before !== undefined && OF_OTHERS.has(before) && !names(before)
  })
}
