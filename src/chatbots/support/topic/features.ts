import { plainWords } from '../languages/plain-words.ts'

const NUMBERLIKE = /\d/
/** Letters by which the forms of one word are known for the same: cancel, cancelled, cancelar. */
const STEM = 5

/**
 * What a classifier sees of a message, folded: its words, the beginnings of the longer ones, and pairs of neighbours.
 * Figures and e-mail addresses are left out.
 */
export function featuresOf(text: string, mend: (word: string) => string): string[] {
  const words = wordsIn(text).map(mend)
  const stems = words.map((word) => word.slice(0, STEM))
  const pairs = stems.slice(1).map((stem, at) => `${stems[at]} ${stem}`)
  return [...new Set([...words, ...stems.map((stem) => `${stem}~`), ...pairs])]
}

/** The words of a message that say something of what it is about. */
export function wordsIn(text: string): string[] {
  return plainWords(text.replace(/\S+@\S+/gu, ' ')).filter((word) => !NUMBERLIKE.test(word))
}
