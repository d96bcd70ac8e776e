import type { QuickReply } from '../../core/message.ts'
import type { DefectId } from './defects.ts'
import { countryNamed } from './languages/countries.ts'
import type { Language } from './languages/language.ts'
import type { LanguageId } from './languages/lexicon.ts'
import type { Button } from './languages/wording.ts'
import type { Decision } from './policy/decision.ts'
import { CHANNELS, INTEGRATIONS, isSlot, type Slot, type Stage, VOLUME_RANGES } from './slots.ts'
import { only, type Understanding } from './understand/understanding.ts'

const COMMON_COUNTRIES = ['Germany', 'Spain', 'France', 'United Kingdom', 'United States']

const STAGE_BUTTONS: Readonly<Record<Stage, readonly Button[]>> = {
  greet: [],
  business: [],
  channel: [],
  volume: ['unsure'],
  country: [],
  recommendation: ['yes', 'no'],
  integration: [],
  confirm: ['yes', 'no'],
  done: [],
}

const made = new Map<LanguageId, Map<string, readonly QuickReply[]>>()

/** The buttons under a reply; none where nothing is asked. */
export function quickRepliesFor(
  language: Language,
  stage: Stage,
  decision: Decision,
): readonly QuickReply[] {
  if (decision.ask === 'nothing' || decision.ask === 'which_wrong') return []
  const offersPerson = decision.say.some((line) => line.kind === 'offer_person')
  const key = `${stage}${offersPerson ? '+person' : ''}`
  const known = made.get(language.id) ?? new Map<string, readonly QuickReply[]>()
  made.set(language.id, known)
  const replies = known.get(key) ?? build(language, stage, offersPerson)
  known.set(key, replies)
  return replies
}

function build(language: Language, stage: Stage, offersPerson: boolean): QuickReply[] {
  const { wording } = language
  const values = valuesOf(stage, language)
  const buttons = [...STAGE_BUTTONS[stage], ...(offersPerson ? (['person'] as const) : [])]
  return [
    ...values,
    ...buttons.map((button) => ({ label: wording.buttons[button], value: `say:${button}` })),
  ]
}

function valuesOf(stage: Stage, { id, wording }: Language): QuickReply[] {
  const named = (slot: Slot, names: readonly (keyof typeof wording.names)[]) =>
    names.map((name) => ({ label: wording.names[name], value: `${slot}:${name}` }))
  if (stage === 'channel') return named('channel', CHANNELS)
  if (stage === 'volume') return named('volume', VOLUME_RANGES)
  if (stage === 'integration') return named('integration', INTEGRATIONS)
  if (stage !== 'country') return []
  return COMMON_COUNTRIES.map((name) => ({
    label: countryNamed(name)?.names[id] ?? name,
    value: `country:${name}`,
  }))
}

const SAID = {
  yes: 'yes',
  no: 'no',
  person: 'person',
  go_on: 'yes',
  unsure: 'vague',
} as const satisfies Record<Button, string>

/** What a click says; `undefined` for a button that is none of the bot's. */
export function understandClick(
  button: QuickReply,
  broken: (defect: DefectId) => boolean,
): Understanding | undefined {
  const divide = button.value.indexOf(':')
  const kind = button.value.slice(0, divide)
  const value = button.value.slice(divide + 1)
  if (kind === 'say' && value in SAID) return only(SAID[value as Button])
  if (!isSlot(kind) || !isOffered(kind, value)) return undefined
  if (kind === 'volume' && broken('range_buttons_dead')) return only()
  return { ...only(), values: { [kind]: value } }
}

function isOffered(slot: Slot, value: string): boolean {
  if (slot === 'country') return countryNamed(value) !== undefined
  const offered: readonly string[] =
    slot === 'channel' ? CHANNELS : slot === 'volume' ? VOLUME_RANGES : INTEGRATIONS
  return slot !== 'business' && offered.includes(value)
}
