import { fold, wordKey, wordsOf } from '../core/fold.ts'
import type { Random } from '../core/random.ts'
import { remembered } from '../core/remembered.ts'
import type { Scenario } from '../core/scenario.ts'
import type { Goal } from './goal.ts'
import { stem } from './reading/cues.ts'
import { phrases } from './reading/phrasebook.ts'
import { mentions } from './spelling.ts'

const goals = new WeakMap<Scenario, ReadonlySet<string>>()

/** What a menu offers to those who have something already; in every language that bots are read in. */
const ON_WHAT_IS_THERE =
  /(?<!\p{L})(?:cancel|change|modify|edit|close|delete|remove|report|complain|complaint|track|check|log ?in|cancelar|cambiar|modificar|cerrar|eliminar|reclamar|annuler|modifier|changer|fermer|supprimer|signaler|alterar|mudar|fechar|apagar|reclamar)/u

/**
 * Those of the options that share most words with what the user wants. Where none shares any, all but those that are about
 * what is there already, if its goal does not speak of that.
 */
function bestForGoal(options: readonly string[], scenario: Scenario): readonly string[] {
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

/** Of options that hold none of the user's values: what goes on, else what its goal speaks of, else any. */
export function chosen(
  options: readonly string[],
  { goal, scenario, random }: { goal: Goal; scenario: Scenario; random: Random },
): string | undefined {
  const against = [...goal.slots.values()].flatMap(({ others }) => others)
  const free = options.filter((option) => !against.some((value) => mentions(option, value)))
  if (free.length === 0) return undefined
  return (
    free.find((option) => MEANS_YES.test(wordKey(option))) ??
    random.pick(bestForGoal(free, scenario))
  )
}

/** What begins a choice that goes on. */
export const MEANS_YES =
  /^(?:yes|si|oui|sim|continue|continuar|continuer|go on|ok|confirm|confirmar|confirmer|accept|aceptar|accepter|aceitar)\b/
