import { wordKey } from '../../../core/fold.ts'
import type { DefectId } from '../defects.ts'
import { SLOTS, type Slot, type Values } from '../slots.ts'
import type { State } from '../state.ts'

/** What a message taught. */
export interface Learnt {
  readonly noted: readonly Slot[]
  readonly changed: readonly Slot[]
}

/** Takes the values over: shown from now on, and written for the account. Values known already teach nothing. */
export function takeValues(
  state: State,
  values: Values,
  broken: (defect: DefectId) => boolean,
): Learnt {
  const fresh = SLOTS.filter((slot) => isNews(state, slot, values))
  const noted = fresh.filter((slot) => state.held[slot] === undefined)
  const changed = fresh.filter((slot) => !noted.includes(slot))
  if (state.stage === 'confirm' && broken('correction_lost')) return { noted, changed }
  if (state.reopened && values[state.reopened] !== undefined) state.reopened = undefined
  for (const slot of fresh) {
    const value = values[slot]
    if (value === undefined) continue
    state.held[slot] = { value, estimated: false }
    if (noted.includes(slot) || !broken('change_not_recorded')) state.written[slot] = value
  }
  if (changed.length > 0 && broken('change_clears_all')) keepOnly(state, changed)
  const met = noted.includes('channel') || noted.includes('integration')
  if (met && broken('slots_crossed')) cross(state)
  return { noted, changed }
}

/** A planted fault: two values change places. */
function cross({ held, written }: State): void {
  const { channel, integration } = held
  if (!channel || !integration) return
  Object.assign(held, { channel: integration, integration: channel })
  Object.assign(written, { channel: integration.value, integration: channel.value })
}

function isNews(state: State, slot: Slot, values: Values): boolean {
  const value = values[slot]
  const before = state.held[slot]
  if (value === undefined) return false
  return (
    before === undefined || before.estimated || wordKey(`${before.value}`) !== wordKey(`${value}`)
  )
}

function keepOnly(state: State, slots: readonly Slot[]): void {
  for (const slot of SLOTS) {
    if (slots.includes(slot)) continue
    delete state.held[slot]
    delete state.written[slot]
  }
}

/** Takes a default of the bot's for what the user cannot tell. */
export function takeEstimate(state: State, slot: 'channel' | 'volume' | 'integration'): void {
  const value = ESTIMATES[slot]
  state.held[slot] = { value, estimated: true }
  state.written[slot] = value
  if (state.reopened === slot) state.reopened = undefined
}

const ESTIMATES = {
  channel: 'online shop',
  volume: 'under 1,000',
  integration: 'payment link',
} as const

/** Forgets everything, as on the first day. */
export function forgetAll(state: State): void {
  keepOnly(state, [])
  state.offer = 'open'
  state.reopened = undefined
}
