import { wordsOf } from '../../core/fold.ts'
import type { Persona } from '../../core/persona.ts'
import type { Scenario } from '../../core/scenario.ts'
import { holds } from '../spelling.ts'
import type { GuardRule, GuardView } from './rule.ts'

/**
 * Every number, address and proper name must stand in the scenario, the persona, or an earlier message of the bot;
 * facts the user does not know are never valued.
 */
export const inventedFact: GuardRule = ({ text }, view) => {
  for (const state of view.goal.slots.values()) {
    if (!state.fact.known && holds(view.padded, state.value))
      return `gives a value for ${state.slot}, which it does not know`
  }
  const candidates = [...(text.match(ADDRESS) ?? []), ...(text.match(NUMBER) ?? []), ...names(text)]
  const invented = candidates.find((candidate) => !isGrounded(candidate, view))
  return invented === undefined
    ? undefined
    : `"${invented}" stands in no fact and no earlier message`
}

const ADDRESS = /[\w.+-]+@[\w-]+\.[\w.]+|https?:\/\/\S+/gu
const NUMBER = /\d[\d.,]*\d|\d{2,}/gu
/** A capital after a lower-case word or a comma: mid-sentence, so not merely the start of one. */
const NAME = /(?<=[\p{Ll},] )\p{Lu}\p{Ll}{2,}/gu

function names(text: string): string[] {
  const found = text.match(NAME) ?? []
  return found.filter((name) => !COMMON_NAMES.has(name.toLowerCase()))
}

const COMMON_NAMES = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december ' +
    'english spanish french german italian portuguese european internet google apple visa mastercard paypal facebook instagram whatsapp excel euro euros dollar dollars'
  ).split(' '),
)

function isGrounded(candidate: string, view: GuardView): boolean {
  const words = wordsOf(candidate)
  const known = knownWords(view.scenario, view.persona)
  return words.every((word) => known.has(word) || inBotWords(word, view))
}

function inBotWords(word: string, { botBefore, botLast }: GuardView): boolean {
  return [...botLast, ...botBefore].some((text) => wordsOf(text).includes(word))
}

const vocabularies = new WeakMap<Scenario, WeakMap<Persona, ReadonlySet<string>>>()

/** Words of everything the user was given to know, made once for each pair. */
function knownWords(scenario: Scenario, persona: Persona): ReadonlySet<string> {
  const byPersona = vocabularies.get(scenario) ?? new WeakMap<Persona, ReadonlySet<string>>()
  vocabularies.set(scenario, byPersona)
  const known = byPersona.get(persona)
  if (known) return known
  const { facts, goal, opening, requests, title, endStates, stages } = scenario
  const told = [
    facts,
    goal,
    opening,
    requests.map(({ question }) => question),
    title,
    endStates,
    stages,
  ]
  const made = new Set(
    wordsOf(JSON.stringify([told, persona.name, persona.description]).replace(/\\[nt"]/g, ' ')),
  )
  byPersona.set(persona, made)
  return made
}
