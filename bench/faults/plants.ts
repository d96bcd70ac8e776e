import type { SlotValue } from '../../src/core/facts.ts'
import { alternativesOf, ownValue, phrasesFor } from '../../src/core/facts.ts'
import { wordKey, wordsOf } from '../../src/core/fold.ts'
import type { Persona } from '../../src/core/persona.ts'
import type { Random } from '../../src/core/random.ts'
import type { Scenario } from '../../src/core/scenario.ts'
import type { Draft } from '../../src/users/guard/rule.ts'
import { holds } from '../../src/users/spelling.ts'
import { conveyedBy } from '../../src/users/utterance.ts'
import type { VoiceRequest } from '../../src/users/voice/voice.ts'
import { type FaultWordings, wordings } from './wordings.ts'
import { blindWordings } from './wordings-blind.ts'
import { ordinaryMessages } from './wordings-ordinary.ts'
import { secondWordings } from './wordings-second.ts'
import { thirdWordings } from './wordings-third.ts'

/** What a faulty draft is made from. */
export interface PlantView {
  readonly scenario: Scenario
  readonly persona: Persona
  readonly request: VoiceRequest
  /** What should have been said. */
  readonly good: string
  readonly random: Random
}

/** A faulty draft, and which of its wordings it is made of. */
export interface Planted extends Draft {
  readonly wording: number
  /** By somebody who had not seen the rules (`wordings-blind.ts`). */
  readonly fresh: boolean
}

/** Makes a faulty draft, or nothing where the turn gives no chance to it. */
type Plant = (view: PlantView) => Planted | undefined

const OTHERS: Readonly<Record<string, readonly string[]>> = {
  en: ['es', 'fr'],
  es: ['en', 'fr'],
  fr: ['en', 'es'],
}
/** Acts in which starting over is what the user was to do. */
const STARTS_OVER = new Set(['open', 'restate', 'repeat'])
const TAKES_LEAVE = new Set(['close', 'leave'])
const EMPTY = ['', ' ', '\n', '\n\n', '\t', '\u200b', '\u00a0', '  \n ', '\u200b\u200b', '\r\n']

/** The faults by name; each is drawn at a turn that gives a chance to it. */
export const plants = {
  role_flip: (view) => worded(view, 'roleFlip'),
  leaked_reasoning: (view) => worded(view, 'leakedReasoning'),
  restart: (view) =>
    said(view).length === 0 || STARTS_OVER.has(actOf(view)) ? undefined : worded(view, 'restart'),
  goal_told: (view) => (openFacts(view).length < 5 ? undefined : worded(view, 'goalTold')),
  invented_fact: (view) => worded(view, 'invented'),
  contradiction,
  premature_stop: (view) => {
    if (said(view).length === 0 || openFacts(view).length === 0) return undefined
    const made = worded(view, 'prematureStop')
    return made && { ...made, done: true }
  },
  stop_in_text: (view) => worded(view, 'stopGlued'),
  endless_goodbye: (view) =>
    said(view).length === 0 || TAKES_LEAVE.has(actOf(view)) ? undefined : worded(view, 'goodbye'),
  empty: ({ random }) => oneOf(EMPTY, random),
  echo,
  wrong_language: (view) => {
    const other = view.random.pick(OTHERS[base(view.persona)] ?? ['es'])
    return oneOf(wordings[other]?.sentences ?? [], view.random)
  },
  third_repetition: ({ request, random }) => {
    const texts = request.history.flatMap((line) => (line.speaker === 'user' ? [line.text] : []))
    const twice = texts.find(
      (text, at) =>
        wordsOf(text).length > 3 &&
        texts.some((one, i) => i > at && wordKey(one) === wordKey(text)),
    )
    return twice === undefined
      ? undefined
      : oneOf([twice, twice.toLowerCase(), `${twice}!`, `${twice}...`, twice.toUpperCase()], random)
  },
} satisfies Record<string, Plant>

export type PlantName = keyof typeof plants

/** What should have been said: half the time as it is, half the time as a model might frame it. */
export function goodFrame(view: PlantView): Planted | undefined {
  return view.random.chance(0.5)
    ? { text: view.good, wording: 0, fresh: false }
    : worded(view, 'good')
}

/** A message of another's making in the middle of a conversation, with what the turn is for before or after it. */
export function ordinaryMessage(view: PlantView): Planted | undefined {
  const { persona, request, good, random } = view
  const { behaviour, utterance } = request.direction
  const pool = ordinaryMessages[base(persona)]
  const ordinary =
    behaviour === 'answer' && !STARTS_OVER.has(actOf(view)) && !TAKES_LEAVE.has(actOf(view))
  if (!pool || !ordinary || said(view).length === 0) return undefined
  const { text, wording } = oneOf(pool, random)
  const both = random.chance(0.5) ? [text, good] : [good, text]
  const joined = both.map((one) => one.replace(/[\p{L}\p{N}]$/u, '$&.')).join(' ')
  return { text: conveyedBy(utterance).length > 0 ? joined : text, wording, fresh: true }
}

function oneOf(pool: readonly string[], random: Random): Planted {
  const wording = random.integer(0, pool.length - 1)
  return { text: pool[wording] ?? '', wording, fresh: false }
}

function worded(view: PlantView, name: keyof FaultWordings): Planted | undefined {
  const { scenario, persona, good, random } = view
  const language = base(persona)
  const of = (set: Readonly<Record<string, Partial<FaultWordings>>>): readonly string[] =>
    set[language]?.[name] ?? []
  const known = [...of(wordings), ...of(secondWordings), ...of(thirdWordings)]
  const { text, wording } = oneOf([...known, ...of(blindWordings)], random)
  const filled = text
    .replace('{good}', () => good)
    .replace('{opening}', () => random.pick(phrasesFor(scenario.opening, persona.language)))
    .replace('{facts}', () => factsTold(view))
  return { text: filled, wording, fresh: wording >= known.length }
}

/** Every fact in the scenario's own way of saying it. */
function factsTold({ scenario, persona, random }: PlantView): string {
  const told = Object.values(scenario.facts).flatMap((fact) => {
    if (!fact.known) return []
    const say = random.pick(phrasesFor(fact.say, persona.language))
    return [say.replaceAll('{value}', () => ownValue(fact, persona.language).forms[0] ?? '')]
  })
  return `${told.join('. ')}.`
}

/** Says a value of a fact that the user never held, as if it were its own. */
function contradiction(view: PlantView): Planted | undefined {
  const { scenario, persona, request, random } = view
  const { behaviour, utterance } = request.direction
  const onPurpose = behaviour === 'change_of_mind' || behaviour === 'correction'
  if (onPurpose || utterance.act === 'correct' || utterance.act === 'open') return undefined
  const directed = conveyedBy(utterance).map(({ slot }) => slot)
  const wrong = Object.entries(scenario.facts).flatMap(([slot, fact]) => {
    const others = alternativesOf(fact, persona.language)
    const changed = others.some((other) => holds(saidText(view), other))
    const fits = fact.known && !changed && (directed.length === 0 || directed.includes(slot))
    return fits ? others.slice(0, 1) : []
  })
  const pool = wordings[base(persona)]?.contradiction
  if (wrong.length === 0 || !pool) return undefined
  const { forms } = random.pick<SlotValue>(wrong)
  const { text, wording } = oneOf(pool, random)
  return { text: text.replaceAll('{value}', () => forms[0] ?? ''), wording, fresh: false }
}

/** The bot's last message given back, whole or nearly so. */
function echo({ request, random }: PlantView): Planted | undefined {
  const last = request.history.findLast(({ speaker }) => speaker === 'bot')?.text ?? ''
  if (wordsOf(last).length < 8) return undefined
  const question = last.split(/(?<=[.!?])\s+/u).findLast((one) => one.endsWith('?'))
  return oneOf(
    [
      last,
      last.toLowerCase(),
      `"${last}"`,
      question !== undefined && wordsOf(question).length >= 5 ? question : last,
      `Ok. ${last}`,
      last.replace(/[.!?]+$/u, ''),
    ],
    random,
  )
}

/** Known facts of which no value was said yet. */
function openFacts(view: PlantView): string[] {
  const { scenario, persona } = view
  const text = saidText(view)
  return Object.entries(scenario.facts).flatMap(([slot, fact]) => {
    const all = [ownValue(fact, persona.language), ...alternativesOf(fact, persona.language)]
    return fact.known && !all.some((value) => holds(text, value)) ? [slot] : []
  })
}

function said({ request }: PlantView): string[] {
  return request.history.flatMap(({ speaker, text }) => (speaker === 'user' ? [text] : []))
}

function saidText(view: PlantView): string {
  return ` ${said(view).map(wordKey).join(' ')} `
}

function actOf({ request }: PlantView): string {
  return request.direction.utterance.act
}

function base({ language }: Persona): string {
  return language.split('-')[0] ?? language
}
