import type { DefectId } from '../defects.ts'
import { type ActionName, isChoice, NEEDS, SLOTS, type Slot } from '../matters.ts'
import { askedSlot, type State, slotsOf } from '../state.ts'
import type { Heard } from '../understand/heard.ts'

/** What a message taught. */
export interface Learnt {
  readonly opened: readonly ActionName[]
  readonly noted: readonly Slot[]
  readonly changed: readonly Slot[]
}

/** Takes over what is to be done and what was told. What was known already teaches nothing. */
export function absorb(state: State, heard: Heard, broken: (defect: DefectId) => boolean): Learnt {
  const opened = heard.actions.filter((action) => !state.open.includes(action))
  if (opened.length > 0 && state.open.length === 0 && state.justDone.length > 0) forget(state)
  const before = state.open.length
  state.open.push(...opened)
  const all = opened.length > 0 ? { ...state.mentioned, ...heard.told } : heard.told
  state.mentioned = opened.length > 0 ? {} : { ...state.mentioned, ...heard.mentioned }
  const fresh = SLOTS.filter(
    (slot) => all[slot] !== undefined && all[slot] !== state.details[slot],
  ).filter((slot) => !inPassing(slot, state, heard) && isTaken(slot, state, before === 0, broken))
  const noted = fresh.filter((slot) => state.details[slot] === undefined)
  const changed = fresh.filter((slot) => !noted.includes(slot))
  if (state.stage === 'confirm' && broken('correction_lost')) return { opened, noted, changed }
  const told = Object.fromEntries(fresh.map((slot) => [slot, all[slot]]))
  if (changed.length > 0 && broken('change_clears_all')) state.details = {}
  Object.assign(state.details, told)
  state.firstOrder ??= state.details.order
  if (opened.length + fresh.length > 0) {
    state.misses = 0
    state.vague = 0
  }
  return { opened, noted, changed }
}

/** Who asks something else changes a choice only by saying that it changes. */
function inPassing(slot: Slot, { details }: State, { asks, intents }: Heard): boolean {
  const revises = REVISIONS.some((intent) => intents.has(intent))
  return isChoice(slot) && details[slot] !== undefined && asks && !revises
}

const REVISIONS = ['no', 'revise', 'repair'] as const

/** Only the order number is kept though nothing is to be done with it yet. */
function isTaken(
  slot: Slot,
  state: State,
  first: boolean,
  broken: (defect: DefectId) => boolean,
): boolean {
  if (slot !== 'order' && !slotsOf(state.open).includes(slot)) return false
  if (!broken('asked_detail_only')) return true
  return (
    slot === askedSlot(state) ||
    state.details[slot] !== undefined ||
    (first && isFirst(slot, state))
  )
}

function isFirst(slot: Slot, { open }: State): boolean {
  return open.length === 0 && slot === NEEDS.reassign_order[0]
}

/** A new matter after one that was settled starts without its details; the order may well be the same one. */
export function forget(state: State): void {
  state.details = {}
  state.firstOrder = undefined
  state.justDone = []
  state.mentioned = {}
}
