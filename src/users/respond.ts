import type { UserNote } from '../core/conversation.ts'
import { phrasesFor } from '../core/facts.ts'
import { wordKey } from '../core/fold.ts'
import type { Reply } from '../core/message.ts'
import type { Persona } from '../core/persona.ts'
import type { Random } from '../core/random.ts'
import { actOf, type Reading } from '../core/reading.ts'
import type { Scenario } from '../core/scenario.ts'
import type { Agenda } from './agenda.ts'
import { type Goal, openSlots, type SlotState } from './goal.ts'
import { chosen, MEANS_YES } from './goal-fit.ts'
import { climb, type Ladder } from './ladder.ts'
import { answerWhy } from './reason.ts'
import { answerSecret } from './secret.ts'
import { mentions } from './spelling.ts'
import { byMark, inFormat, plainNo } from './to-the-letter.ts'
import { informing, lineUtterance, type Stop, type Utterance } from './utterance.ts'

/** What a cooperative user decides from. */
export interface Situation {
  readonly scenario: Scenario
  readonly persona: Persona
  readonly goal: Goal
  readonly agenda: Agenda
  readonly ladder: Ladder
  readonly reading: Reading
  readonly replies: readonly Reply[]
  /** The slot that the bot's words fit best, below the threshold of a recognised question. */
  guess(): { slot: string; score: number; margin: number } | undefined
  readonly last: UserNote | undefined
  /** Refusals in a row before this one. */
  readonly refusals: number
  /** Claims of success in a row before this one. */
  readonly claims: number
  readonly random: Random
}

type Rule = (situation: Situation) => Utterance | Stop | undefined

/** The bot's act is answered by the first rule that applies (order of design 4). */
const RULES: readonly Rule[] = [
  stopAtClaim,
  stopAtHandOff,
  open,
  repeatAfterError,
  correctConfirmation,
  answerToTheLetter,
  answerSecret,
  answerWhy,
  answerConfirmation,
  insistOnCorrection,
  answerQuestion,
  answerRefusal,
  chooseOption,
  answerYesOrNo,
  answerMore,
  sayAgain,
  climbLadder,
  takeTheWord,
]

/** What a user without any straying does next. */
export function respond(situation: Situation): Utterance | Stop {
  for (const rule of RULES) {
    const decided = rule(situation)
    if (decided) return decided
  }
  return lineUtterance('close', 'close')
}

/**
 * A success claim wins over the question that follows it, unless that asks for a fact not yet said. With facts still to say,
 * a claim about one of them ("your e-mail is confirmed") is no end yet, nor, before any is said, one that goes on to ask what
 * it is about ("Your ticket has been created. How can I help?"); the second in a row is taken at its word.
 */
function stopAtClaim(situation: Situation): Stop | undefined {
  const { reading, goal, last, claims } = situation
  const claim = actOf(reading, 'claim_done')
  if (!last || !claim || asksToConfirm(reading)) return undefined
  const open = openSlots(goal)
  const wanted = open.some(({ slot }) =>
    reading.acts.some((act) => act.kind === 'ask' && act.slot === slot),
  )
  const untold = open.length > 0 && open.length === knownSlots(goal).length && goesOn(situation)
  const partial = open.length > 0 && claim.about !== undefined
  return wanted || ((partial || untold) && claims === 0) ? undefined : { stop: 'claimed_done' }
}

function knownSlots(goal: Goal): SlotState[] {
  return [...goal.slots.values()].filter(({ fact }) => fact.known)
}

/** Whether the bot asks anything but whether that was all, be it how it may help. */
function goesOn({ replies, reading }: Situation): boolean {
  return !actOf(reading, 'ask_more') && replies.at(-1)?.text.includes('?') === true
}

function asksToConfirm(reading: Reading): boolean {
  return (actOf(reading, 'confirm')?.echoes.length ?? 0) > 0
}

function stopAtHandOff({ reading, last }: Situation): Stop | undefined {
  return last && actOf(reading, 'hand_off') ? { stop: 'handed_off' } : undefined
}

function open(situation: Situation): Utterance | undefined {
  const { scenario, persona, random, last } = situation
  if (last) return undefined
  const openings = phrasesFor(scenario.opening, persona.language)
  const text = openings.length > 0 ? random.pick(openings) : scenario.goal
  const answer = answerQuestion(situation)
  return {
    act: 'open',
    parts: [{ kind: 'text', text, from: 'scenario' }, ...(answer?.parts ?? [])],
  }
}

function repeatAfterError({ reading, last }: Situation): Utterance | undefined {
  return last && actOf(reading, 'error') && !actOf(reading, 'ask')
    ? { act: 'repeat', parts: [] }
    : undefined
}

function correctConfirmation({ reading, goal }: Situation): Utterance | undefined {
  const wrong = (actOf(reading, 'confirm')?.echoes ?? [])
    .filter((echo) => !echo.correct)
    .flatMap(({ slot }) => goal.slots.get(slot) ?? [])
  if (wrong.length === 0) return undefined
  return {
    act: 'correct',
    parts: [{ kind: 'line', line: 'deny' }, ...informing('correct', wrong).parts],
  }
}

function answerConfirmation(situation: Situation): Utterance | undefined {
  const confirm = actOf(situation.reading, 'confirm')
  if (!confirm) return undefined
  if (confirm.with !== undefined) return { act: 'affirm', parts: [], verbatim: confirm.with }
  return putRequest(situation) ?? goAhead(situation) ?? lineUtterance('affirm', 'affirm')
}

/** The choice of a list that means yes, in its own words; buttons are the behaviours' to click. */
function goAhead({ reading, replies }: Situation): Utterance | undefined {
  if (replies.some(({ quickReplies = [] }) => quickReplies.length > 0)) return undefined
  const text = actOf(reading, 'options')?.options.find((option) => MEANS_YES.test(wordKey(option)))
  return text === undefined
    ? undefined
    : { act: 'affirm', parts: [{ kind: 'text', text, from: 'bot' }] }
}

/** After a correction the bot may ask what to change: that, and not what its example happens to name, is said again. */
function insistOnCorrection({ reading, goal, last }: Situation): Utterance | undefined {
  if (last?.act !== 'correct' && last?.act !== 'deny') return undefined
  const said = Object.keys(last.conveys).flatMap((slot) => goal.slots.get(slot) ?? [])
  const unheard = said.filter((state) => state.status !== 'acknowledged')
  const asksOther = reading.acts.some(
    (act) => act.kind === 'ask' && goal.slots.get(act.slot)?.status === 'open',
  )
  return unheard.length > 0 && !asksOther && actOf(reading, 'ask')
    ? informing('correct', unheard)
    : undefined
}

function answerQuestion(situation: Situation): Utterance | undefined {
  const { reading, goal, last, random, persona } = situation
  const asked = reading.acts
    .flatMap((act) => (act.kind === 'ask' ? [goal.slots.get(act.slot)] : []))
    .filter((state) => state !== undefined)
  if (asked.length === 0) return undefined
  const known = asked.filter((state) => state.fact.known)
  if (known.length === 0) return lineUtterance('dont_know', 'dont_know')
  const due = last && dueRequest(situation, random)
  if (due) return due
  const more = openSlots(goal).filter((state) => !known.includes(state))
  const volunteered = more.length > 0 && random.chance(persona.disclosure) ? more.slice(0, 1) : []
  return informing('inform', [...known, ...volunteered])
}

/** A request is put at a seeded point of the way, once some facts are said. */
function dueRequest(situation: Situation, random: Random): Utterance | undefined {
  const { goal } = situation
  const told = [...goal.slots.values()].filter(({ status }) => status !== 'open').length
  const waiting = goal.requests.find(({ timesPut }) => timesPut === 0)
  if (!waiting || told === 0) return undefined
  const left = openSlots(goal).length
  return random.chance(1 / Math.max(1, left)) ? request(situation, waiting.request.id) : undefined
}

function putRequest(situation: Situation): Utterance | undefined {
  const waiting = situation.goal.requests.find(
    ({ timesPut, answered }) => timesPut === 0 && !answered,
  )
  return waiting && request(situation, waiting.request.id)
}

function request({ scenario, persona, random }: Situation, id: string): Utterance | undefined {
  const found = scenario.requests.find((one) => one.id === id)
  const wordings = phrasesFor(found?.question, persona.language)
  if (wordings.length === 0) return undefined
  const text = random.pick(wordings)
  return { act: 'request', parts: [{ kind: 'text', text, from: 'scenario' }], requests: [id] }
}

/** One "no" may be a misunderstanding; the second is taken for an answer. */
function answerRefusal({ reading, refusals, last }: Situation): Utterance | Stop | undefined {
  if (!last || !actOf(reading, 'refusal') || reading.key !== 'refusal') return undefined
  if (CALLS_FOR_REFUSAL.has(last.behaviour) || last.act === 'request') return undefined
  return refusals >= 1 ? { stop: 'refused' } : restated()
}

/** What is refused then is that, and not the user's goal. */
const CALLS_FOR_REFUSAL: ReadonlySet<string> = new Set([
  'off_topic',
  'prompt_injection',
  'out_of_bounds_request',
])

function restated(): Utterance {
  return { act: 'restate', parts: [{ kind: 'line', line: 'restate' }], rung: 'restate' }
}

/** A bot that names the form of its answer takes no other. */
function answerToTheLetter(situation: Situation): Utterance | undefined {
  const { reading, goal, replies, last } = situation
  return (
    inFormat(reading, goal, replies) ??
    byMark(reading, goal, last, (options) => chosen(options, situation))
  )
}

function answerYesOrNo({ reading, replies }: Situation): Utterance | undefined {
  return plainNo(reading, replies)
}

function chooseOption(situation: Situation): Utterance | undefined {
  const { reading, goal, last } = situation
  const options = actOf(reading, 'options')?.options ?? []
  for (const state of goal.slots.values()) {
    const fits = options.some((option) => mentions(option, state.value))
    if (fits && state.fact.known) return informing('choose', [state])
  }
  // What was not understood is said again, rather than replaced by whatever is on offer.
  if (actOf(reading, 'fallback') && Object.keys(last?.conveys ?? {}).length > 0) return undefined
  const text = chosen(options, situation)
  return text === undefined
    ? undefined
    : { act: 'choose', parts: [{ kind: 'text', text, from: 'bot' }] }
}

function answerMore(situation: Situation): Utterance | undefined {
  const { reading, agenda } = situation
  if (!actOf(reading, 'ask_more')) return undefined
  return agenda.top().kind === 'close' ? lineUtterance('close', 'close') : takeTheWord(situation)
}

/** After a fall-back or an echo: the same in other words. */
function sayAgain({ reading, goal, last }: Situation): Utterance | undefined {
  if (!last || !(actOf(reading, 'fallback') || actOf(reading, 'echo'))) return undefined
  const said = Object.keys(last.conveys).flatMap((slot) => goal.slots.get(slot) ?? [])
  if (said.length > 0) return { ...informing('inform', said), rung: 'rephrase' }
  return last.act === 'dont_know' ? lineUtterance('dont_know', 'dont_know') : undefined
}

function climbLadder(situation: Situation): Utterance | undefined {
  const { reading, goal, ladder } = situation
  if (!actOf(reading, 'ask_unknown') && !actOf(reading, 'fallback')) return undefined
  const guess = situation.guess()
  return climb(ladder, {
    guess: guess && goal.slots.get(guess.slot),
    sure: guess,
    agenda: wantsOther(situation) ? undefined : nextSlot(situation),
  })
}

/** The same question after another fact was offered for it: the next fact is no answer to it either. */
function wantsOther({ reading, last }: Situation): boolean {
  return last?.rung === 'next_item' && actOf(reading, 'repeat') !== undefined
}

function nextSlot({ agenda, goal }: Situation): SlotState | undefined {
  const item = agenda.top()
  return item.kind === 'inform' ? goal.slots.get(item.slot) : undefined
}

/** The bot leaves the user the word: the agenda's top item. */
function takeTheWord(situation: Situation): Utterance | undefined {
  const { agenda, goal, ladder } = situation
  const item = agenda.top()
  if (item.kind === 'request') return request(situation, item.id)
  const state = item.kind === 'inform' ? goal.slots.get(item.slot) : undefined
  if (state) return informing('inform', [state])
  return climb(ladder, { guess: undefined, sure: undefined, agenda: undefined })
}
