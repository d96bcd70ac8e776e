import type { UserNote } from '../core/conversation.ts'
import type { Reply } from '../core/message.ts'
import { actOf, type Reading } from '../core/reading.ts'
import type { Goal, SlotState } from './goal.ts'
import { mentions } from './spelling.ts'
import { informing, type Utterance } from './utterance.ts'

/**
 * The number or letter of an option, for a bot that asks for that, or that asks again when it was given words: of the one
 * with a value of the user's, else of its choice.
 */
export function byMark(
  reading: Reading,
  goal: Goal,
  last: UserNote | undefined,
  choose: (options: readonly string[]) => string | undefined,
): Utterance | undefined {
  const { options = [], marks, byMark: wanted } = actOf(reading, 'options') ?? {}
  if (marks === undefined || (!wanted && !askedAgain(reading, last))) return undefined
  const known = [...goal.slots.values()].filter(({ fact }) => fact.known)
  for (const state of known) {
    const at = options.findIndex((option) => mentions(option, state.value))
    const mark = marks[at]
    if (mark !== undefined) return { ...informing('choose', [state]), verbatim: mark }
  }
  const chosen = choose(options)
  const mark = chosen === undefined ? undefined : marks[options.indexOf(chosen)]
  return mark === undefined ? undefined : { act: 'choose', parts: [], verbatim: mark }
}

function askedAgain(reading: Reading, last: UserNote | undefined): boolean {
  const answered = last?.act === 'choose' || Object.keys(last?.conveys ?? {}).length > 0
  return answered && (actOf(reading, 'repeat') ?? actOf(reading, 'fallback')) !== undefined
}

/** "YYYY-MM-DD", "DD.MM.", "HH:MM"; in Spanish and French years are A, days D and J. */
const PATTERN = /(?<![\p{L}\d])(?:[YMDHAJ]{1,4}[-/.:]){1,2}[YMDHAJ]{1,4}(?![\p{L}\d])/iu
const CLOCK_OF_24 = /(?<!\d)24[ -]?(?:h|hours?|horas|heures)(?!\p{L})/iu

/** A fact as the bot's message shows that it must be written, where the fact has such a spelling. */
export function inFormat(
  reading: Reading,
  goal: Goal,
  replies: readonly Reply[],
): Utterance | undefined {
  const text = replies.map((reply) => reply.text).join('\n')
  const shape = shapeIn(text)
  if (shape === undefined) return undefined
  const fitting = [...goal.slots.values()].flatMap((state) => {
    const form =
      state.fact.known &&
      [String(state.value.value), ...state.value.forms].find((one) => shape.test(one))
    return form ? [{ state, form }] : []
  })
  const asked = reading.acts.flatMap((act) => (act.kind === 'ask' ? [act.slot] : []))
  const found = fitting.find(({ state }) => asked.includes(state.slot)) ?? onlyOne(fitting)
  return found && { ...informing('inform', [found.state]), verbatim: found.form }
}

function shapeIn(text: string): RegExp | undefined {
  const pattern = PATTERN.exec(text)?.[0]
  if (pattern !== undefined) {
    return new RegExp(`^${pattern.replace(/\p{L}/gu, '\\d').replace(/[-/.]/g, '\\$&')}$`)
  }
  return CLOCK_OF_24.test(text) ? /^\d{1,2}:\d{2}$/ : undefined
}

function onlyOne<T extends { readonly state: SlotState }>(fitting: readonly T[]): T | undefined {
  return fitting.length === 1 ? fitting[0] : undefined
}

const YES_OR_NO = /(?<!\p{L})(?:yes or (no)|s[ií] o (no)|oui ou (non)|sim ou (n[aã]o))(?!\p{L})/iu

/** "No" to a question that the user knows nothing of, where the bot takes a yes or a no alone: it claims the least. */
export function plainNo(reading: Reading, replies: readonly Reply[]): Utterance | undefined {
  if (!actOf(reading, 'ask_unknown')) return undefined
  const text = replies.map((reply) => reply.text).join('\n')
  const no = YES_OR_NO.exec(text)?.slice(1).find(Boolean)
  return no === undefined ? undefined : { act: 'deny', parts: [], verbatim: sentenceCase(no) }
}

function sentenceCase(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()
}
