import type { DefectId } from './defects.ts'
import type { EquivalentId } from './equivalents.ts'
import { FAULTY_LINES } from './faulty-lines.ts'
import { choiceName, type Language } from './languages/language.ts'
import type { AskKey, Wording } from './languages/wording.ts'
import { isChoice, type Slot } from './matters.ts'
import type { Decision, Line, PlainLine } from './policy/decision.ts'
import { choicesFor } from './quick-replies.ts'
import { type State, slotsOf } from './state.ts'

/** What the wording of a reply needs besides the decision. */
export interface WordingContext {
  readonly language: Language
  readonly state: State
  /** What the help centre says, where it was asked. */
  readonly answer: string | undefined
  broken(defect: DefectId): boolean
  differs(equivalent: EquivalentId): boolean
}

/** Puts a decision into words, in the courier's language: what there is to say, and what is due. */
export function word(decision: Decision, context: WordingContext): string {
  if (decision.ask === 'same') return context.state.lastText
  const lines = decision.say.map((line) => sayLine(line, context))
  return [...lines, askingText(decision.ask, context)].filter(Boolean).join(' ')
}

function sayLine(line: Line, context: WordingContext): string {
  const { language, state, broken } = context
  const { wording } = language
  switch (line.kind) {
    case 'answer':
      return context.answer ?? ''
    case 'noted':
      if (context.differs('no_acknowledgement')) return ''
      return fill(turnOf(state, 'noted', wording.noted), {
        values: line.slots.map((slot) => shown(state, slot, wording)).join(', '),
      })
    case 'changed':
    case 'took_other':
      return fill(line.kind === 'changed' ? wording.changed : wording.tookOther, {
        label: wording.labels[line.slot],
        value: shown(state, line.slot, wording),
      })
    case 'malformed':
      if (broken('invalid_without_hint')) return FAULTY_LINES.invalid[language.id]
      return fill(line.malformed.slot === 'order' ? wording.invalidOrder : wording.invalidAmount, {
        value: line.malformed.text,
      })
    case 'meaning':
      return wording.meanings[line.about]
    case 'why':
      return wording.reasonsWhy[line.about]
    case 'deed':
      return broken('silent_outcome') ? '' : fill(wording.done[line.action], values(context))
    case 'hand_off':
      return wording.handedOff[line.cause]
    default:
      return line.kind in FAULTY_LINES
        ? FAULTY_LINES[line.kind as keyof typeof FAULTY_LINES][language.id]
        : plainLine(line.kind as PlainLine, state, wording)
  }
}

function plainLine(kind: PlainLine, state: State, wording: Wording): string {
  const texts = {
    hello: wording.hello,
    welcome: wording.welcome,
    empty: wording.empty,
    abilities: wording.abilities,
    done_before: wording.doneBefore,
    after_done: wording.afterDone,
    dropped: wording.dropped,
    closing: wording.closing,
    off_topic: wording.offTopic,
    no_article: wording.noArticle,
    injection: wording.injection,
    bounds: wording.bounds,
    declined: wording.declined,
    privacy: wording.privacy,
    apology: wording.apology,
    offer_person: wording.offerPerson,
    missed: wording.missed,
  } satisfies Record<PlainLine, string | readonly string[]>
  const text: string | readonly string[] = texts[kind]
  return typeof text === 'string' ? text : turnOf(state, kind, text)
}

/** Asked again, a question takes its next wording: no reply is the one before word for word. */
function askingText(ask: Decision['ask'], context: WordingContext): string {
  const { state, language, differs } = context
  const { wording } = language
  const { asked } = state
  if (ask === 'nothing' || ask === 'same' || asked === undefined) return ''
  if (ask === 'which_wrong') return turnOf(state, ask, wording.whichWrong)
  const easier = ask === 'easier' ? easierText(asked, wording) : undefined
  const first = (state.said[`ask.${asked}`] ?? 0) === 0
  const plain = turnOf(state, `ask.${asked}`, wording.questions[asked])
  const reworded = first && differs('reworded_questions') ? otherText(asked, wording) : undefined
  return fill(easier ?? reworded ?? plain, values(context))
}

function easierText(asked: AskKey, { easier }: Wording): string | undefined {
  return Object.entries(easier).find(([slot]) => slot === asked)?.[1]
}

function otherText(asked: AskKey, { otherQuestions }: Wording): string | undefined {
  return Object.entries(otherQuestions).find(([slot]) => slot === asked)?.[1]
}

function values(context: WordingContext): Record<string, string> {
  const { state, language, differs } = context
  const { wording } = language
  const { asked } = state
  const slot = Object.keys(wording.easier).find((one): one is Slot => one === asked)
  const choices = slot ? choicesFor(slot, wording, differs('reordered_choices')) : []
  return {
    choices: listed(
      choices.map(({ label }) => label),
      language,
    ),
    summary: summary(context),
    order: shown(state, 'order', wording),
    issue: shown(state, 'issue', wording),
    amount: shown(state, 'amount', wording),
  }
}

const OR = { en: 'or', es: 'o', fr: 'ou', pt: 'ou' } as const

function listed(names: readonly string[], { id }: Language): string {
  const last = names.at(-1)
  return last === undefined ? '' : `${names.slice(0, -1).join(', ')} ${OR[id]} ${last}`
}

/** Everything that will be sent off, a line each. */
function summary({ state, language, broken }: WordingContext): string {
  const { wording } = language
  const actions = state.open.map((action) => wording.actionNames[action]).join(' + ')
  const lines = slotsOf(state.open).map((slot) => {
    const value = shown(state, slot, wording)
    const wrong = slot === 'order' && broken('confirm_wrong_order')
    return `${wording.labels[slot]}: ${wrong ? swapped(value) : value}`
  })
  return [`${wording.labels.action}: ${actions}`, ...lines].join('\n')
}

/** The last two digits the other way round; where they are alike, one more. */
function swapped(order: string): string {
  const [one = '', other = ''] = order.slice(-2)
  return one === other ? String(Number(order) + 1) : `${order.slice(0, -2)}${other}${one}`
}

/** A detail as the courier's language writes it. */
function shown({ details }: State, slot: Slot, wording: Wording): string {
  const value = details[slot]
  if (value === undefined) return '–'
  if (typeof value === 'number') return `${value.toFixed(2).replace('.', wording.decimal)} €`
  return isChoice(slot) ? choiceName(wording, slot, value) : value
}

/** The next of several wordings of a kind. */
function turnOf(state: State, kind: string, wordings: readonly string[]): string {
  const times = state.said[kind] ?? 0
  state.said[kind] = times + 1
  return wordings[times % wordings.length] ?? ''
}

/** Fills `{{name}}`; names without a value stay, so that a mistake is seen. */
export function fill(template: string, by: Readonly<Record<string, string>>): string {
  return template.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => by[name] ?? whole)
}
