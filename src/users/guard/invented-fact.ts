import { wordsOf } from '../../core/fold.ts'
import type { Persona } from '../../core/persona.ts'
import type { Scenario } from '../../core/scenario.ts'
import { holds } from '../spelling.ts'
import { commonWords } from './common-words.ts'
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
  const numbers = view.words.filter((word) => NUMBER.test(word))
  const candidates = [
    ...(text.match(ADDRESS) ?? []),
    ...numbers,
    ...names(text, view.persona.language),
  ]
  const invented = candidates.find((candidate) => !isGrounded(candidate, view))
  return invented === undefined
    ? undefined
    : `"${invented}" stands in no fact and no earlier message`
}

const ADDRESS = /[\w.+-]+@[\w-]+\.[\w.]+|https?:\/\/\S+/gu
/** One digit alone is too common ("one of 3", "at 5") to tell anything. */
const NUMBER = /\d{2}/u
/** A capital after a lower-case word or a comma: mid-sentence, so not merely the start of one. */
const NAME = /(?<=[\p{Ll},] )\p{Lu}\p{Ll}{2,}/gu

function names(text: string, language: string): string[] {
  const common = commonWords(language)
  return (text.match(NAME) ?? []).filter((name) => {
    const word = name.toLowerCase()
    return !COMMON_NAMES.has(word) && !common.has(word)
  })
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
