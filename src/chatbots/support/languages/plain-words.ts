import { wordsOf } from '../../../core/fold.ts'

const CONTRACTION = /(\p{L})['’](t|s|m|re|ve|ll|d)(?!\p{L})/giu

/** The folded words of a text; English contractions are one word, with or without their apostrophe: "dont", "thats". */
export function plainWords(text: string): string[] {
  return wordsOf(text.replace(CONTRACTION, '$1$2'))
}
