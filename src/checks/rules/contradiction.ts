import type { Turn } from '../../core/conversation.ts'
import { remembered } from '../../core/remembered.ts'
import { type Figure, figuresIn, holdsFigure, inDigits } from './figures.ts'
import type { Finding, Rule } from './rule.ts'
import { contentOf, type Sentence, sentencesIn } from './sentences.ts'

/**
 * Two statements of the bot that differ in nothing but a figure, with nothing told in between that could have changed it;
 * or two answers to the same question with other figures of the same kind. Figures of the user's own are left alone.
 */
export const contradiction: Rule<'contradiction'> = {
  find: (_spec, { conversation: { turns } }) => {
    const said: Statement[] = []
    const found: Finding[] = []
    for (const turn of turns) {
      if (!turn.replies.some(({ text }) => holdsFigure(text))) continue
      const now = statementsOf(turn)
      const against = now.flatMap((one) => said.find((other) => differ(other, one, turns)) ?? [])
      const [other] = against
      if (other) {
        const before = `"${other.sentence.raw.slice(0, 80)}"`
        found.push({
          turn: turn.turn,
          reason: `says otherwise than in turn ${other.turn.turn}: ${before}`,
        })
      }
      said.push(...now)
    }
    return found
  },
}

interface Statement {
  readonly turn: Turn
  readonly sentence: Sentence
  /** Its text with every number taken out. */
  readonly frame: string
}

const FEWEST_WORDS = 4
/** What counts down, or goes on, as the conversation does. */
const MOVES =
  /\b(?:left|remaining|step|question|more|attempt|turn|position|queue|quedan?|faltan?|paso|pregunta|restent?|reste|etape|question|restam?|passo|pergunta|ago|now|ahora|maintenant|agora)\b/u

function statementsOf(turn: Turn): Statement[] {
  return sentencesIn(turn.replies)
    .filter(
      ({ raw, asks, listed, size }) => holdsFigure(raw) && !asks && !listed && size > FEWEST_WORDS,
    )
    .map((sentence) => ({ turn, sentence, frame: frameOf(sentence.raw) }))
}

const frameOf = remembered(1_000, (raw) =>
  inDigits(raw)
    .replace(/\d[\d.,]*/g, '#')
    .toLowerCase(),
)

function differ(one: Statement, other: Statement, turns: readonly Turn[]): boolean {
  if (one.sentence.raw === other.sentence.raw) return false
  const same = one.frame === other.frame
  if (!same && !isSameQuestion(one.turn, other.turn)) return false
  if (MOVES.test(other.frame)) return false
  const [a, b] = [figuresIn(one.sentence.raw), figuresIn(other.sentence.raw)]
  const between = turns.slice(one.turn.turn, other.turn.turn)
  const told = between.some(({ note }) => Object.keys(note.conveys).length > 0)
  if (!same) return !told && KINDS.some((unit) => isOther(a, b, unit))
  if (told) {
    const changed = between.some(({ note }) => note.act === 'correct' || note.act === 'deny')
    if (changed || !isSameQuestion(one.turn, other.turn)) return false
  }
  return !isSame(a, b) && !isUsers(b, other.turn, turns)
}

/** The same request of the scenario, or mostly the same words. */
function isSameQuestion(one: Turn, other: Turn): boolean {
  const requests = other.note.requests ?? []
  if (requests.some((id) => one.note.requests?.includes(id))) return true
  if (!ASKS.has(one.note.act) || !ASKS.has(other.note.act)) return false
  const [a, b] = [contentOf(one.user.text), contentOf(other.user.text)]
  const shared = [...a].filter((word) => b.has(word)).length
  return shared >= 2 && shared >= Math.max(a.size, b.size) * 0.75
}

const ASKS: ReadonlySet<string> = new Set(['request', 'ask_back', 'restate'])
const KINDS = ['%', 'money', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const

function isSame(one: readonly Figure[], other: readonly Figure[]): boolean {
  return one.map(({ value }) => value).join(' ') === other.map(({ value }) => value).join(' ')
}

/** Both have figures of this kind, and none in common. */
function isOther(one: readonly Figure[], other: readonly Figure[], unit: string): boolean {
  const of = (figures: readonly Figure[]): string[] =>
    figures.filter((figure) => figure.unit === unit).map(({ value }) => value)
  const [a, b] = [of(one), of(other)]
  return a.length > 0 && b.length > 0 && !a.some((value) => b.includes(value))
}

/** A figure that the user brought in is the user's to change. */
function isUsers(figures: readonly Figure[], until: Turn, turns: readonly Turn[]): boolean {
  const own = new Set(
    turns
      .filter(({ turn }) => turn <= until.turn)
      .flatMap(({ user }) => figuresIn(user.text).map(({ value }) => value)),
  )
  return figures.some(({ value }) => own.has(value))
}
