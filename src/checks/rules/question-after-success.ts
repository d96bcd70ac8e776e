import type { Turn } from '../../core/conversation.ts'
import { actOf } from '../../core/reading.ts'
import type { CheckView, Finding, Rule } from './rule.ts'
import { type Sentence, sentencesIn } from './sentences.ts'

/**
 * Goes on asking once it is done: for a fact that the user told before, a question it put before, or time and again whether
 * there is anything else. Done means a desired end state, or a claim of success with every fact told.
 */
export const questionAfterSuccess: Rule<'question_after_success'> = {
  find: (_spec, view) => {
    const { turns } = view.conversation
    const from = turns.findIndex((turn, at) => isDone(turn, at, view))
    if (from < 0) return []
    let offers = 0
    return turns.slice(from).flatMap((turn): Finding[] => {
      if (turn.reading && actOf(turn.reading, 'ask_more')) offers += 1
      const reason = offers > OFFERS ? `offers more for the ${offers}th time` : asksOn(turn, view)
      return reason === undefined ? [] : [{ turn: turn.turn, reason }]
    })
  },
}

/** Asking twice whether there is anything else is polite. */
const OFFERS = 2

function isDone(turn: Turn, at: number, { scenario, conversation }: CheckView): boolean {
  const { ending, turns } = conversation
  const reached =
    at === turns.length - 1 && ending.kind === 'end_state' ? ending.endState : undefined
  if (scenario.endStates.some(({ id, desired }) => desired && id === reached)) return true
  if (!turn.reading || !actOf(turn.reading, 'claim_done') || actOf(turn.reading, 'confirm'))
    return false
  const told = new Set(turns.slice(0, at + 1).flatMap(({ note }) => Object.keys(note.conveys)))
  return Object.entries(scenario.facts).every(([slot, { known }]) => !known || told.has(slot))
}

function asksOn(turn: Turn, { conversation }: CheckView): string | undefined {
  const { reading, replies } = turn
  if (!reading) return undefined
  const before = conversation.turns.slice(0, turn.turn - 1)
  const again = reading.acts.find(
    (act) => act.kind === 'ask' && before.some(({ note }) => act.slot in note.conveys),
  )
  if (again && 'slot' in again) return `is done, and asks for ${again.slot} once more`
  const questions = sentencesIn(replies).filter(isQuestion)
  if (questions.length === 0 || actOf(reading, 'ask_more')) return undefined
  const put = new Set(
    before.flatMap((one) =>
      sentencesIn(one.replies)
        .filter(isQuestion)
        .map(({ raw }) => raw),
    ),
  )
  const old = questions.find(({ raw }) => put.has(raw))
  return old && `is done, and asks again: "${old.raw.slice(0, 80)}"`
}

function isQuestion({ asks, size }: Sentence): boolean {
  return asks && size > 2
}
