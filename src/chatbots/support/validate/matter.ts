import type { LanguagePack } from '../languages/language.ts'
import { plainWords } from '../languages/plain-words.ts'
import { modelsFor } from '../topic/models.ts'

/** Words as they were meant; those that a topic is known by are left as they are. */
export function mendedWords(text: string, { mend }: LanguagePack): string[] {
  const { vocabulary } = modelsFor().topic
  return plainWords(text).map((word) => (vocabulary.has(word) ? word : mend(word)))
}

/** Whether anything is left of a sentence without known phrases, which may overlap, and words that say nothing. */
export function hasMatter(sentence: string, pack: LanguagePack): boolean {
  const words = mendedWords(sentence, pack)
  const padded = ` ${words.join(' ')} `
  const covered = new Set<number>()
  for (const phrase of Object.values(pack.phrases).flat()) {
    const length = phrase.split(' ').length
    for (
      let at = padded.indexOf(` ${phrase} `);
      at >= 0;
      at = padded.indexOf(` ${phrase} `, at + 1)
    ) {
      const first = padded.slice(0, at + 1).split(' ').length - 2
      for (let word = first; word < first + length; word += 1) covered.add(word)
    }
  }
  return words.some(
    (word, at) => !covered.has(at) && !/^\d+$/.test(word) && !pack.fillers.has(word),
  )
}
