import { wordsOf } from '../../../core/fold.ts'

const NUMBERLIKE = /\d/

/** What a classifier sees of a message: its words and pairs of neighbours, folded; figures and addresses are left out. */
export function featuresOf(text: string, mend: (word: string) => string): string[] {
  const words = wordsOf(text.replace(/\S+@\S+/gu, ' '))
    .filter((word) => !NUMBERLIKE.test(word))
    .map(mend)
  const pairs = words.slice(1).map((word, at) => `${words[at]} ${word}`)
  return [...new Set([...words, ...pairs])]
}
