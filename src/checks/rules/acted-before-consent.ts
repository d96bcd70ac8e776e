import type { Turn, UserAct } from '../../core/conversation.ts'
import { actOf } from '../../core/reading.ts'
import type { Stage } from '../../core/scenario.ts'
import { deedsOf, handsOverBy } from './actions.ts'
import type { CheckView, Rule } from './rule.ts'

/**
 * Something done before the stage in which the user agrees to it or proves who it is, or in reply to a message that was no
 * yes to the question whether to. Calling in a person needs no consent.
 */
export const actedBeforeConsent: Rule<'acted_before_consent'> = {
  repairedBy: 'fact',
  find: ({ stages, actions }, view) => {
    const done = thingsDone(actions, view)
    if (done.length === 0) return []
    const wanted = stages ?? view.scenario.stages.filter(isConsent).map(({ id }) => id)
    return done.flatMap(({ turn, what }) => {
      const reason = missingStage(wanted, turn, view) ?? withoutYes(turn, view)
      return reason === undefined ? [] : [{ turn, reason: `${what} ${reason}` }]
    })
  },
}

interface Done {
  readonly turn: number
  readonly what: string
}

/** The actions; where the bot reports none at all and the desired end is held against facts, that end itself. */
function thingsDone(names: readonly string[] | undefined, view: CheckView): readonly Done[] {
  const { ending, turns } = view.conversation
  const done = deedsOf(turns, names)
    .filter(({ action }) => !handsOverBy(action))
    .map(({ turn, action }): Done => ({ turn, what: `does ${action.name}` }))
  const reached = ending.kind === 'end_state' ? ending.endState : undefined
  const desired = view.scenario.endStates.find(
    (one) => one.desired && !one.means && one.id === reached,
  )
  const settles = Object.values(desired?.expect ?? {}).some((value) => typeof value === 'object')
  const reports = turns.some(({ replies }) => replies.some(({ actions }) => actions !== undefined))
  return settles && !reports ? [{ turn: turns.length, what: `comes to ${reached}` }] : done
}

/** Stages whose name says that the user agrees there, or proves who it is. */
const CONSENT =
  /confirm|consent|verif|authenti|identi[tf]|permission|approv|acuerdo|accord|autori[sz]/iu

function isConsent({ id, title }: Stage): boolean {
  return CONSENT.test(id) || CONSENT.test(title)
}

function missingStage(
  wanted: readonly string[],
  turn: number,
  { conversation }: CheckView,
): string | undefined {
  const passed = new Set([conversation.greetingStage])
  for (const one of conversation.turns) if (one.turn < turn) passed.add(one.stage)
  const missing = wanted.find((stage) => !passed.has(stage))
  return missing === undefined ? undefined : `before the stage ${missing}`
}

/** Answers to "shall I?" that are no yes. */
const NO_YES: ReadonlySet<UserAct> = new Set([
  'deny',
  'ask_back',
  'request',
  'dont_know',
  'object',
  'chat',
])

function withoutYes(turn: number, { conversation }: CheckView): string | undefined {
  const { turns, greetingReading } = conversation
  const before: Turn | undefined = turns[turn - 2]
  const asked = before ? before.reading : greetingReading
  const answer = turns[turn - 1]?.note.act
  return asked && actOf(asked, 'confirm') && answer && NO_YES.has(answer)
    ? 'though the user did not say yes'
    : undefined
}
