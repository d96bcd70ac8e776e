import type { Answer } from './answer.ts'
import type { DefectId } from './defects.ts'
import type { EquivalentId } from './equivalents.ts'
import { countryNamed } from './languages/countries.ts'
import type { Language } from './languages/language.ts'
import type { AskStage, Wording } from './languages/wording.ts'
import type { Decision, Line } from './policy/decision.ts'
import { SLOTS, type Slot, type SlotValue } from './slots.ts'
import { type State, stepsLeft } from './state.ts'

/** What the wording of a reply needs besides the decision. */
export interface WordingContext {
  readonly language: Language
  readonly state: State
  readonly answer: Answer | undefined
  broken(defect: DefectId): boolean
  /** Whether a harmless change is switched on. */
  differs(equivalent: EquivalentId): boolean
}

/** Puts a decision into words, in the user's language. */
export function word(decision: Decision, context: WordingContext): string {
  if (decision.ask === 'same') return context.state.lastText
  const lines = decision.say.map((line) => sayLine(line, context))
  return [...lines, askingText(decision.ask, context)].filter(Boolean).join(' ')
}

function sayLine(line: Line, context: WordingContext): string {
  const { language, state } = context
  const { wording } = language
  if (line.kind === 'noted') {
    if (context.differs('no_acknowledgement')) return ''
    const values = line.slots.map((slot) => shown(state, slot, wording)).join(', ')
    return fill(turnOf(state, 'noted', wording.noted), { values })
  }
  if (line.kind === 'changed' || line.kind === 'estimated') {
    const value = shown(state, line.slot, wording)
    return fill(wording[line.kind], { label: wording.labels[line.slot], value })
  }
  if (line.kind === 'answer') {
    const text = context.answer?.text ?? turnOf(state, 'off_topic', wording.offTopic)
    return text.includes('{{') ? fill(text, questionVars('recommendation', context)) : text
  }
  if (line.kind === 'end') return endText(line, context)
  return fill(plainLine(line.kind, wording), { count: String(stepsLeft(state)) })
}

type PlainKind = Exclude<Line['kind'], 'noted' | 'changed' | 'estimated' | 'answer' | 'end'>

function plainLine(kind: PlainKind, wording: Wording): string {
  const texts = {
    objection: wording.objection,
    apology: wording.apology,
    offer_person: wording.offerPerson,
    hello: wording.hello,
    welcome: wording.welcome,
    empty: wording.empty,
    later: wording.laterChoice,
  } satisfies Record<PlainKind, string>
  return texts[kind]
}

function endText(
  line: Extract<Line, { kind: 'end' }>,
  { language, state }: WordingContext,
): string {
  const { wording } = language
  if (line.endState === 'onboarded') return wording.done
  if (line.endState === 'handed_off') return wording.handedOff
  const country = shown(state, 'country', wording)
  return line.because === 'country'
    ? fill(wording.declinedCountry, { country })
    : wording.declinedBusiness
}

/** Asked again, a question takes its next wording: no reply is the one before word for word. */
function askingText(ask: Decision['ask'], context: WordingContext): string {
  const { state, language } = context
  const { wording } = language
  const { stage } = state
  if (ask === 'nothing' || stage === 'done') return ''
  if (ask === 'which_wrong') return turnOf(state, ask, wording.whichWrong)
  if (ask === 'other_offer')
    return fill(wording.otherOffer, { product: product(state, wording).name })
  if (ask === 'narrow' && stage in wording.narrow) return wording.narrow[stage as Slot]
  const variants = ask === 'missed' ? wording.missed : wording.questions
  const shift = context.differs('reworded_questions') ? 1 : 0
  const text = turnOf(state, `${ask}.${stage}`, variants[stage], shift)
  return text.includes('{{') ? fill(text, questionVars(stage, context)) : text
}

function questionVars(stage: AskStage, context: WordingContext): Record<string, string> {
  const { state, language } = context
  const { wording } = language
  if (stage === 'confirm') return { summary: summary(context) }
  const { name, reason } = product(state, wording)
  const price = isLarge(state.held.volume?.value) ? wording.prices.large : wording.prices.small
  return { product: name, reason, price }
}

function product(state: State, wording: Wording): { name: string; reason: string } {
  const channel = state.held.channel?.value
  const known = Object.entries(wording.products).find(([name]) => name === channel)
  return known?.[1] ?? wording.products['online shop']
}

const LARGE = 25_000

function isLarge(volume: SlotValue | undefined): boolean {
  if (typeof volume === 'number') return volume >= LARGE
  return volume === '50,000 to 250,000' || volume === 'over 250,000'
}

function summary({ state, language, broken }: WordingContext): string {
  const { wording } = language
  return SLOTS.map((slot) => {
    const estimated = state.held[slot]?.estimated === true
    if (estimated && broken('raw_template')) return `${wording.labels[slot]}: {{${slot}}}`
    const mark = estimated ? wording.estimateMark : ''
    return `${wording.labels[slot]}: ${shown(state, slot, wording)}${mark}`
  }).join('\n')
}

/** A value as the user's language writes it. */
function shown(state: State, slot: Slot, wording: Wording): string {
  const value = state.held[slot]?.value
  if (value === undefined) return '–'
  if (typeof value === 'number') return withThousands(value, wording.thousands)
  if (slot === 'country') return countryNamed(value)?.names[wording.id] ?? value
  return Object.entries(wording.names).find(([name]) => name === value)?.[1] ?? value
}

function withThousands(value: number, mark: string): string {
  return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, mark)
}

/** The next wording; `shift` begins with a later one. */
function turnOf(state: State, kind: string, wordings: readonly string[], shift = 0): string {
  const times = state.said[kind] ?? 0
  state.said[kind] = times + 1
  return wordings[(times + shift) % wordings.length] ?? ''
}

/** Fills `{{name}}`; names without a value stay, so that a mistake is seen. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => values[name] ?? whole)
}
