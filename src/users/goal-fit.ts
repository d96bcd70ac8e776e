import { wordsOf } from '../core/fold.ts'
import { remembered } from '../core/remembered.ts'
import type { Scenario } from '../core/scenario.ts'
import { stem } from './reading/cues.ts'
import { phrases } from './reading/phrasebook.ts'

const goals = new WeakMap<Scenario, ReadonlySet<string>>()

/** Those of the options that share most words with what the user wants; all of them where none shares any. */
export function bestForGoal(options: readonly string[], scenario: Scenario): readonly string[] {
  const wanted = goals.get(scenario) ?? goalWords(scenario)
  goals.set(scenario, wanted)
  const scored = options.map((option) => contentOf(option).filter((one) => wanted.has(one)).length)
  const best = Math.max(...scored)
  return options.filter((_, at) => scored[at] === best)
}

function goalWords({ goal, title, opening }: Scenario): ReadonlySet<string> {
  const said = typeof opening === 'object' ? Object.values(opening).flat() : []
  return new Set([goal, title, ...said].flatMap(contentOf))
}

const contentOf = remembered(1_000, (text): readonly string[] => [
  ...new Set(
    wordsOf(text)
      .filter((word) => !phrases.stopWords.has(word))
      .map(stem),
  ),
])
