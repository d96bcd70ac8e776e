import { alternativesOf, ownValue, type SlotValue } from '../core/facts.ts'
import { matches } from '../core/match.ts'
import type { Reply } from '../core/message.ts'
import type { Reading } from '../core/reading.ts'
import type { Fact, Scenario, UserRequest } from '../core/scenario.ts'
import type { HeldValue } from './reading/echoes.ts'
import { conveyedBy, type Utterance } from './utterance.ts'

/** One fact as the conversation stands. The program keeps it; no model is asked. */
export interface SlotState {
  readonly slot: string
  readonly fact: Fact
  /** The value the user holds now; a change of mind replaces it. */
  value: SlotValue
  /** Values it does not hold: alternatives, and what it gave up. */
  others: readonly SlotValue[]
  status: 'open' | 'conveyed' | 'acknowledged' | 'contradicted'
  timesConveyed: number
  changed: boolean
  /** The value that the bot last repeated rightly: doing so once more is no progress. */
  acknowledged: SlotValue | undefined
}

/** One request as the conversation stands. */
export interface RequestState {
  readonly request: UserRequest
  timesPut: number
  answered: boolean
}

/** What the user wants to convey and to learn, and how far it is with it. */
export interface Goal {
  readonly slots: ReadonlyMap<string, SlotState>
  readonly requests: readonly RequestState[]
}

export function createGoal(scenario: Scenario, language: string): Goal {
  const slots = Object.entries(scenario.facts).map(([slot, fact]): [string, SlotState] => [
    slot,
    {
      slot,
      fact,
      value: ownValue(fact, language),
      others: alternativesOf(fact, language),
      status: 'open',
      timesConveyed: 0,
      changed: false,
      acknowledged: undefined,
    },
  ])
  return {
    slots: new Map(slots),
    requests: scenario.requests.map((request) => ({ request, timesPut: 0, answered: false })),
  }
}

/** Marks what an utterance conveys; a new value of a slot becomes the one held. */
export function noteSaid(goal: Goal, utterance: Utterance): void {
  for (const { slot, value } of conveyedBy(utterance)) {
    const state = goal.slots.get(slot)
    if (!state) continue
    if (value.value !== state.value.value) {
      state.others = [state.value, ...state.others.filter((other) => other.value !== value.value)]
      state.value = value
      state.changed = true
    }
    state.status = 'conveyed'
    state.timesConveyed += 1
  }
  for (const id of utterance.requests ?? []) {
    const state = goal.requests.find(({ request }) => request.id === id)
    if (state) state.timesPut += 1
  }
}

/** Marks what the bot acknowledged, contradicted and answered; true when any of it is progress. */
export function noteHeard(goal: Goal, reading: Reading, replies: readonly Reply[]): boolean {
  let progress = false
  for (const echo of reading.echoes) {
    const state = goal.slots.get(echo.slot)
    if (!state || state.status === 'open') continue
    state.status = echo.correct ? 'acknowledged' : 'contradicted'
    if (!echo.correct || state.acknowledged === state.value) continue
    state.acknowledged = state.value
    progress = true
  }
  for (const state of goal.requests) {
    if (state.answered || state.timesPut === 0) continue
    state.answered = matches(state.request.answeredWhen, { replies })
    if (state.answered) progress = true
  }
  return progress
}

/** Known facts not yet said, in the scenario's order. */
export function openSlots(goal: Goal): SlotState[] {
  return [...goal.slots.values()].filter((state) => state.fact.known && state.status === 'open')
}

/** The user's values for reading echoes: what it said, and what it would have to say were it shown otherwise. */
export function heldValues(goal: Goal): HeldValue[] {
  const held: HeldValue[] = []
  for (const { slot, value, others, status, fact } of goal.slots.values()) {
    const said = status !== 'open'
    if (said || fact.known) held.push({ slot, value, others, said })
  }
  return held
}
