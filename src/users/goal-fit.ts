import { fold, wordsOf } from '../core/fold.ts'
import { remembered } from '../core/remembered.ts'
import type { Scenario } from '../core/scenario.ts'
import { stem } from './reading/cues.ts'
import { phrases } from './reading/phrasebook.ts'

const goals = new WeakMap<Scenario, ReadonlySet<string>>()

/** What a menu offers to those who have something already; in every language that bots are read in. */
const ON_WHAT_IS_THERE =
  /(?<!\p{L})(?:cancel|change|modify|edit|close|delete|remove|report|complain|complaint|track|check|log ?in|cancelar|cambiar|modificar|cerrar|eliminar|reclamar|annuler|modifier|changer|fermer|supprimer|signaler|alterar|mudar|fechar|apagar|reclamar)/u

/**
 * Those of the options that share most words with what the user wants. Where none shares any, all but those that are about
 * what is there already, if its goal does not speak of that.
 */
export function bestForGoal(options: readonly string[], scenario: Scenario): readonly string[] {
  const wanted = goals.get(scenario) ?? goalWords(scenario)
  goals.set(scenario, wanted)
  const fresh = ON_WHAT_IS_THERE.test(fold(scenario.goal))
    ? options
    : options.filter((option) => !ON_WHAT_IS_THERE.test(fold(option)))
  const left = fresh.length > 0 ? fresh : options
  const scored = left.map((option) => contentOf(option).filter((one) => wanted.has(one)).length)
  const best = Math.max(...scored)
  return left.filter((_, at) => scored[at] === best)
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
