import type { QuickReply } from '../../core/message.ts'
import { choiceName, type Language, languageOf } from './languages/language.ts'
import type { Button, Wording } from './languages/wording.ts'
import { ACTIONS, type ActionName, CHOICES, isChoice, SLOTS, type Slot } from './matters.ts'
import type { Decision } from './policy/decision.ts'
import type { State } from './state.ts'
import { type Heard, only } from './understand/heard.ts'

/** The buttons under the greeting: what the bot can do. */
export function greetingButtons(): QuickReply[] {
  const { actionNames } = languageOf('en').wording
  return ACTIONS.map((action) => ({ label: actionNames[action], value: `do:${action}` }))
}

/** The buttons under a reply; none where nothing is asked. */
export function quickRepliesFor(
  { wording }: Language,
  state: State,
  decision: Decision,
  reversed: boolean,
): QuickReply[] {
  if (decision.ask === 'nothing' || decision.ask === 'which_wrong') return []
  const person = decision.say.some((line) => line.kind === 'offer_person')
  const { asked } = state
  const own = asked === 'confirm' ? (['yes', 'no'] as const) : asked === 'more' ? ENOUGH : []
  const buttons: readonly Button[] = person ? [...own, 'person'] : own
  const choices = SLOTS.some((slot) => slot === asked)
    ? choicesFor(asked as Slot, wording, reversed)
    : []
  return [
    ...choices,
    ...buttons.map((button) => ({ label: wording.buttons[button], value: `say:${button}` })),
  ]
}

const ENOUGH = ['enough'] as const

/** The choices for a slot, without "other". */
export function choicesFor(slot: Slot, wording: Wording, reversed: boolean): QuickReply[] {
  if (!isChoice(slot)) return []
  const offered = CHOICES[slot].filter((value) => value !== 'other')
  const ordered = reversed ? offered.toReversed() : offered
  return ordered.map((value) => ({
    label: choiceName(wording, slot, value),
    value: `${slot}:${value}`,
  }))
}

/** What a click says, also one on a button of an earlier reply; `undefined` for a button that is none of the bot's. */
export function understandClick({ value }: QuickReply): Heard | undefined {
  const divide = value.indexOf(':')
  const kind = value.slice(0, divide)
  const what = value.slice(divide + 1)
  if (kind === 'do' && isAction(what)) return { ...only(), actions: [what] }
  if (kind === 'say' && what in SAID) return only(SAID[what as Button])
  const slot = SLOTS.find((one) => one === kind)
  if (slot === undefined || !isChoice(slot)) return undefined
  const offered: readonly string[] = CHOICES[slot]
  return offered.includes(what) ? { ...only(), told: { [slot]: what } } : undefined
}

const SAID = {
  yes: 'yes',
  no: 'no',
  enough: 'enough',
  person: 'person',
} as const satisfies Record<Button, string>

function isAction(name: string): name is ActionName {
  return (ACTIONS as readonly string[]).includes(name)
}
