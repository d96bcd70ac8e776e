import { wordsOf } from '../../core/fold.ts'
import type { Persona } from '../../core/persona.ts'
import type { Scenario } from '../../core/scenario.ts'

/** Everything the user was given to know: its words, and all of it as one text. */
export interface Told {
  readonly words: ReadonlySet<string>
  readonly padded: string
}

const toldByScenario = new WeakMap<Scenario, WeakMap<Persona, Told>>()

/** What a persona knows in a scenario; made once for each pair. */
export function toldTo(scenario: Scenario, persona: Persona): Told {
  const byPersona = toldByScenario.get(scenario) ?? new WeakMap<Persona, Told>()
  toldByScenario.set(scenario, byPersona)
  const known = byPersona.get(persona)
  if (known) return known
  const { facts, goal, opening, requests, title, endStates, stages } = scenario
  const questions = requests.map(({ question }) => question)
  // A value that the user does not know is no word of its own either.
  const knownFacts = Object.values(facts).map((fact) => (fact.known ? fact : fact.ask))
  const all = [knownFacts, goal, opening, questions, title, endStates, stages]
  const text = JSON.stringify([all, persona.name, persona.description]).replace(/\\[nt"]/g, ' ')
  const words = wordsOf(text)
  const made = { words: new Set(words), padded: ` ${words.join(' ')} ` }
  byPersona.set(persona, made)
  return made
}
