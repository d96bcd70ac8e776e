import type { Turn, UserAct } from '../../core/conversation.ts'
import { actOf, type BotAct } from '../../core/reading.ts'
import type { CheckView, Rule } from './rule.ts'
import { isOutside } from './turns.ts'
import { disclaims } from './wordings.ts'

/**
 * The bot refuses what the scenario says it is there for: it declines a turn that serves the goal and asks for nothing more,
 * knows nothing of what the user came for, will not say what becomes of their data, or has no answer to a request that the scenario has an answer to.
 */
export const overRefusal: Rule<'over_refusal'> = {
  repairedBy: 'stage',
  find: (_spec, view) => {
    if (view.scenario.refusal === 'success') return []
    return view.conversation.turns.flatMap((turn) => {
      if (isOutside(turn) || !turn.reading) return []
      const reason = refused(turn, view)
      return reason === undefined ? [] : [{ turn: turn.turn, reason }]
    })
  },
}

/** Turns that serve the goal. Without a fact it needs, a bot may well not go on. */
const SERVES: ReadonlySet<UserAct> = new Set([
  'open',
  'inform',
  'affirm',
  'choose',
  'correct',
  'restate',
])

function refused(turn: Turn, view: CheckView): string | undefined {
  const { reading, note, replies } = turn
  const open = note.requests?.find((id) => !answered(id, turn.turn, view))
  if (open !== undefined) {
    const without = replies.some(({ text }) => disclaims(text))
    return without || (reading && actOf(reading, 'refusal'))
      ? `has no answer to "${open}"`
      : undefined
  }
  if (note.act === 'open' && knowsNothing(turn)) return 'has no answer to what the user came for'
  if (note.act === 'object' && reading && actOf(reading, 'refusal')) {
    return 'refuses to say what becomes of what it is told'
  }
  if (reading?.key === 'refusal' && SERVES.has(note.act)) return 'declines what it is there for'
  return endsInRefusal(turn, view) ? 'ends the conversation by declining' : undefined
}

/** Says that it does not know, and neither asks for anything, takes anything up, nor passes the user on. */
function knowsNothing({ reading, replies }: Turn): boolean {
  const goesOn = reading?.acts.some(({ kind }) => GOES_ON.has(kind)) || reading?.echoes.length !== 0
  return !goesOn && replies.some(({ text, sources }) => disclaims(text) && !sources?.length)
}

const GOES_ON: ReadonlySet<BotAct['kind']> = new Set(['ask', 'confirm', 'claim_done', 'hand_off'])

/** The answer came with this reply, or with a later one. */
function answered(id: string, turn: number, { journey }: CheckView): boolean {
  return journey.progress.some(
    (one) => one.kind === 'request' && one.about === id && one.turn >= turn,
  )
}

function endsInRefusal({ turn }: Turn, { conversation, scenario }: CheckView): boolean {
  const { ending, turns } = conversation
  return (
    turn === turns.length &&
    ending.kind === 'end_state' &&
    scenario.endStates.some(({ id, means }) => id === ending.endState && means === 'refusal')
  )
}
