import { allPhrases, type SlotValue } from '../../core/facts.ts'
import { wordsOf } from '../../core/fold.ts'
import type { Fact, Scenario } from '../../core/scenario.ts'
import { isCommonWord, languageOf } from '../../language/index.ts'
import { holds } from '../spelling.ts'
import { conveyedBy } from '../utterance.ts'
import type { GuardRule } from './rule.ts'

/**
 * Says none of the facts that the turn is for. What is recorded as told would not have been: the bot would then be blamed
 * for asking again. One word of one of their spellings, or a figure, is enough. Values that the scenario does not spell in
 * the language of the message are looked for by their figures alone: a model translates the rest.
 */
export const unsaidFact: GuardRule = (
  { done },
  { direction, language, words, padded, scenario },
) => {
  const { utterance } = direction
  if (done || utterance.quickReply || utterance.verbatim !== undefined) return undefined
  const due = conveyedBy(utterance)
  if (due.some(({ value }) => holds(padded, value))) return undefined
  const known = due.map(({ slot, value }) => {
    const fact = scenario.facts[slot]
    return fact ? telling(fact, value, scenario, language) : []
  })
  if (known.length === 0 || known.some((one) => one.length === 0)) return undefined
  const said = words.map(stemOf)
  if (known.some((one) => one.some((stem) => said.includes(stem)))) return undefined
  return `says nothing of ${due.map(({ slot }) => slot).join(', ')}`
}

const SHORTEST = 4
const FIGURE = '#'

/** Whether the scenario spells the fact in this language: there, or because it is written in it altogether. */
function isSpelt({ forms }: Fact, { goal }: Scenario, language: string): boolean {
  const base = language.split('-')[0] ?? language
  const own = forms && !Array.isArray(forms) ? (forms[language] ?? forms[base]) : undefined
  return own !== undefined || languageOf(goal, base) === base
}

/** What the words of a value, or of the sentences that tell one without its name, are known by. */
function telling(fact: Fact, { forms }: SlotValue, scenario: Scenario, language: string): string[] {
  const sentences = allPhrases(fact.say, language).filter((say) => !say.includes('{value}'))
  const spelt = isSpelt(fact, scenario, language)
  return [...forms, ...sentences]
    .flatMap(wordsOf)
    .filter((word) => (spelt && word.length >= SHORTEST && !isCommonWord(word)) || /\d/.test(word))
    .map(stemOf)
}

/** Endings change with number, case and gender; any figure may be written as another of the same size. */
function stemOf(word: string): string {
  return /\d/.test(word) ? FIGURE : word.slice(0, SHORTEST)
}
