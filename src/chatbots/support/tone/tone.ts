import type { Said } from '../answer/decision.ts'
import type { Broken } from '../defects.ts'
import type { EquivalentId } from '../equivalents.ts'
import type { LanguagePack } from '../languages/language.ts'
import type { LineName } from '../languages/wording.ts'
import type { State } from '../state.ts'

/** What the tone step words a reply with. */
export interface ToneContext {
  readonly state: State
  readonly pack: LanguagePack
  readonly upset: boolean
  readonly broken: Broken
  readonly equivalents: ReadonlySet<EquivalentId>
}

/** One sentence group of a reply, with what it may be left out for. */
interface Piece {
  readonly text: string
  readonly line: LineName | 'answer'
}

/** Characters of a reply at most; what is only polite is left out first. */
const LONGEST = 600
const POLITE: ReadonlySet<string> = new Set(['noted', 'chitchat', 'welcome', 'hello', 'later'])

/** Puts what was decided into words: one apology for who is upset, politeness, and a bounded length. */
export function tone(
  pieces: readonly (Said & { readonly text?: string })[],
  context: ToneContext,
): string {
  const worded = pieces.map((said): Piece => {
    if (said.text !== undefined) return { text: said.text, line: 'answer' }
    return 'line' in said
      ? { text: wordLine(said.line, said.values ?? {}, context), line: said.line }
      : { text: '', line: 'answer' }
  })
  const kept = bounded(worded)
  const text = [...opening(context), ...kept.map((piece) => piece.text)].join(' ').trim()
  return damaged(text, context)
}

function bounded(pieces: readonly Piece[]): readonly Piece[] {
  const length = pieces.reduce((sum, { text }) => sum + text.length + 1, 0)
  return length > LONGEST ? pieces.filter(({ line }) => !POLITE.has(line)) : pieces
}

/** The apology; one is enough. */
function opening(context: ToneContext): string[] {
  const { state, upset, broken } = context
  if (state.apologised && broken('apologises_for_ever')) {
    return Array.from({ length: 3 }, () => wordLine('apology', {}, context))
  }
  if (!upset) return []
  if (broken('blames_customer')) return ['You should have read what stands on our pages first.']
  if (state.apologised) return []
  state.apologised = true
  return [wordLine('apology', {}, context)]
}

/** One of the line's wordings in turn, filled with values. */
export function wordLine(
  name: LineName,
  values: Readonly<Record<string, string>>,
  { state, pack, equivalents, broken }: Omit<ToneContext, 'upset'>,
): string {
  const wordings = pack.wording.lines[name]
  const times = state.said[name] ?? 0
  state.said[name] = times + 1
  const shift = equivalents.has('reworded_prompts') ? 1 : 0
  const wording = wordings[(times + shift) % wordings.length] ?? ''
  const raw = Object.keys(values).length > 0 && broken('raw_template')
  return raw ? wording : fill(wording, values)
}

/** Fills `{{name}}`; names without a value stay, so that a mistake is seen. */
function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => values[name] ?? whole)
}

const PADDING =
  'At Lumen we believe that every question deserves a thorough answer, which is why we take the time to tell you a little more about how we work. Our team looks after thousands of customers every day, each with a different story, and all of them matter to us in the same way.'

/** Planted faults. */
function damaged(text: string, { broken }: ToneContext): string {
  if (broken('truncated')) return text.slice(0, Math.ceil(text.length * 0.6)).trimEnd()
  return broken('long_winded') ? `${PADDING}\n\n${PADDING}\n\n${PADDING}\n\n${text}` : text
}
