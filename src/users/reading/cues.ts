import { allPhrases } from '../../core/facts.ts'
import { wordsOf } from '../../core/fold.ts'
import type { Scenario } from '../../core/scenario.ts'
import { phrases } from './phrasebook.ts'

/** Scores how well a sentence asks for each slot. */
export interface CueScorer {
  /** Slots with their scores above 0, best first; 1 means every word of a cue was found. */
  score(words: readonly string[]): readonly Scored[]
}

/** How well a sentence asks for one slot, and the words that say so. */
export interface Scored {
  readonly slot: string
  readonly score: number
  readonly found: readonly string[]
}

interface Cue {
  readonly slot: string
  /** Stem → weight, adding up to 1. */
  readonly weights: ReadonlyMap<string, number>
}

const INTERROGATIVES = new Set(
  'what which how where when who many much que cual cuanto cuantos cuanta donde como quien quel quelle quels quelles combien comment ou qual quais quantos quantas onde quem quando'.split(
    ' ',
  ),
)

/** Words common to the cues of several slots tell little: a word weighs 1 / (slots using it), question words a quarter of it. */
export function createCueScorer(scenario: Scenario, language: string): CueScorer {
  const cuesBySlot = Object.entries(scenario.facts).map(([slot, fact]) => ({
    slot,
    cues: [...allPhrases(fact.ask, language), slot.replace(/[-_.]/g, ' ')].map(cueWords),
  }))
  const slotsUsing = new Map<string, Set<string>>()
  for (const { slot, cues } of cuesBySlot) {
    for (const word of cues.flat())
      slotsUsing.set(word, (slotsUsing.get(word) ?? new Set()).add(slot))
  }
  const weigh = (word: string): number =>
    (INTERROGATIVES.has(word) ? 0.25 : 1) / (slotsUsing.get(word)?.size ?? 1)
  const cues: Cue[] = cuesBySlot.flatMap(({ slot, cues: lists }) =>
    lists
      .filter((words) => words.length > 0)
      .map((words) => ({ slot, weights: normalised(words, weigh) })),
  )
  // Sentences are worked out once and so are their words: the same list is scored the same.
  const scored = new WeakMap<readonly string[], readonly Scored[]>()
  return {
    score: (words) => {
      const known = scored.get(words)
      if (known) return known
      const made = scoreCues(cues, words)
      scored.set(words, made)
      return made
    },
  }
}

function cueWords(phrase: string): string[] {
  const all = wordsOf(phrase)
  const content = all.filter((word) => INTERROGATIVES.has(word) || !phrases.stopWords.has(word))
  return [...new Set((content.length > 0 ? content : all).map(stem))]
}

function normalised(
  words: readonly string[],
  weigh: (word: string) => number,
): Map<string, number> {
  const total = words.reduce((sum, word) => sum + weigh(word), 0)
  return new Map(words.map((word) => [word, weigh(word) / total]))
}

function scoreCues(cues: readonly Cue[], words: readonly string[]): Scored[] {
  const heard = new Set(words.map(stem))
  const best = new Map<string, Scored>()
  for (const { slot, weights } of cues) {
    let score = 0
    const found: string[] = []
    for (const [word, weight] of weights) {
      if (!heard.has(word)) continue
      score += weight
      found.push(word)
    }
    const known = best.get(slot)
    const better =
      !known || score > known.score || (score === known.score && found.length > known.found.length)
    if (score > 0 && better) best.set(slot, { slot, score, found })
  }
  return [...best.values()].sort((a, b) => b.score - a.score || b.found.length - a.found.length)
}

/** Takes the commonest endings off, enough to tell "countries" and "country", "selling" and "sell" for the same. */
export function stem(word: string): string {
  if (word.length <= 3 || /\d/.test(word)) return word
  return word
    .replace(/(?:ies)$/, 'y')
    .replace(/(?:ings?|ed|es|s)$/, '')
    .replace(/e$/, '')
}
