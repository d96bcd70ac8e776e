import type { Conversation, Turn, UserAct } from '../core/conversation.ts'
import { actOf, type BotAct, type Reading } from '../core/reading.ts'
import type { Scenario } from '../core/scenario.ts'
import { sentencesIn } from './rules/sentences.ts'
import { invites } from './rules/wordings.ts'

interface View {
  readonly scenario: Scenario
  readonly conversation: Conversation
  readonly turn: Turn
}

interface PassedOver {
  readonly severity: 'minor'
  readonly reason: string
  readonly repairedBy: 'matter'
}

/**
 * The user says what they want, and the reply passes over it: it only asks what they want, or, where facts are needed for
 * it, whether there is anything else. Minor, for who merely announces a question is rightly asked for it.
 */
export function passedOver({ scenario, conversation, turn }: View): PassedOver | undefined {
  const { reading, note } = turn
  if (!reading || !SAYS_WHAT.has(note.act) || reading.acts.some(({ kind }) => HEARS.has(kind))) {
    return undefined
  }
  const reason = onlyInvites(turn, conversation)
    ? 'asks what the user wants'
    : offersMore(reading, scenario)
  return reason === undefined
    ? undefined
    : { severity: 'minor', reason: `${reason}, who just said it`, repairedBy: 'matter' }
}

const SAYS_WHAT: ReadonlySet<UserAct> = new Set(['open', 'restate'])

/** Acts by which the bot shows that it heard, or says that it did not. */
const HEARS: ReadonlySet<BotAct['kind']> = new Set([
  'ask',
  'confirm',
  'claim_done',
  'hand_off',
  'refusal',
  'fallback',
  'error',
])

/** "Hello, good to see you." */
const NICETY = 7

/** Besides what it said in the greeting already, the reply holds niceties and the question what it can do. */
function onlyInvites({ replies }: Turn, { greeting }: Conversation): boolean {
  const said = sentencesIn(replies)
  const known = new Set(sentencesIn(greeting).map(({ raw }) => raw))
  const asked = said.filter(({ asks, raw }) => asks || invites(raw))
  return (
    asked.length > 0 &&
    asked.every(({ raw }) => invites(raw)) &&
    said.every((one) => asked.includes(one) || one.size <= NICETY || known.has(one.raw))
  )
}

function offersMore(reading: Reading, { facts }: Scenario): string | undefined {
  const needsFacts = Object.values(facts).some(({ known }) => known !== false)
  return needsFacts && actOf(reading, 'ask_more')
    ? 'asks what else there is without a question to the user'
    : undefined
}

/** The bot takes the matter up later on: asks for a fact, or whether what it noted is right. */
export function takesUp({ reading }: Turn): boolean {
  return reading?.acts.some(({ kind }) => kind === 'ask' || kind === 'confirm') ?? false
}
