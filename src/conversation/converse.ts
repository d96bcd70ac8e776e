import { type Clock, isoTime } from '../core/clock.ts'
import type { Conversation, Ending, Turn, TurnError } from '../core/conversation.ts'
import type { Reply } from '../core/message.ts'
import { actOf } from '../core/reading.ts'
import type { Scenario } from '../core/scenario.ts'
import { endStateReached, stageAfter } from '../core/stage.ts'
import type { Session, Target } from '../core/target.ts'
import type { Heard, SimulatedUser, UserMove } from '../core/user.ts'
import { EMPTY_REPLY, isSilent, sendTurn, turnError } from './send-turn.ts'

/** Everything one conversation needs; nothing of it knows a database, a bar or a judge. */
export interface ConverseOptions {
  readonly id: string
  readonly scenario: Scenario
  readonly user: SimulatedUser
  readonly target: Target
  readonly variables: Readonly<Record<string, string>>
  readonly clock: Clock
  readonly signal: AbortSignal
}

/** What a conversation announces, in order; `ended` comes last and once. */
export type ConversationEvent =
  | { readonly kind: 'opened'; readonly greeting: readonly Reply[] }
  | { readonly kind: 'turn'; readonly turn: Turn }
  | { readonly kind: 'ended'; readonly conversation: Conversation }

/** Turns that a bot may take to recover from an error (design 7). */
const RECOVERY_TURNS = 2

interface Talk extends ConverseOptions {
  readonly startedAt: number
  readonly turns: Turn[]
  greeting: Reply[]
  greetingReading?: Conversation['greetingReading']
  stage: string | undefined
  greetingStage: string | undefined
  rejected?: Conversation['rejected']
}

/**
 * Holds one conversation. Errors of the bot, the harness and the user are endings, never exceptions; the only thing it
 * throws is the abort reason of `signal`.
 */
export async function* converse(options: ConverseOptions): AsyncGenerator<ConversationEvent, void> {
  const startedAt = options.clock.now()
  const talk: Talk = {
    ...options,
    startedAt,
    turns: [],
    greeting: [],
    stage: undefined,
    greetingStage: undefined,
  }
  const opened = await openSession(talk)
  if ('ending' in opened) {
    yield { kind: 'ended', conversation: conclude(talk, opened.ending, {}) }
    return
  }
  const { session } = opened
  try {
    yield { kind: 'opened', greeting: talk.greeting }
    const ending = yield* exchange(talk, session)
    const record = await recordOf(talk, session)
    yield { kind: 'ended', conversation: conclude(talk, ending, record) }
  } finally {
    await session.close?.().catch(() => undefined)
  }
}

async function openSession(talk: Talk): Promise<{ session: Session } | { ending: Ending }> {
  const { id: conversationId, variables, signal, scenario } = talk
  try {
    const session = await talk.target.open({ conversationId, variables, signal })
    talk.greeting = session.greeting ?? []
    talk.stage = stageAfter(scenario, talk.greeting, undefined)
    talk.greetingStage = talk.stage
    return { session }
  } catch (thrown) {
    signal.throwIfAborted()
    return { ending: errorEnding(turnError(thrown)) }
  }
}

async function* exchange(talk: Talk, session: Session): AsyncGenerator<ConversationEvent, Ending> {
  const { scenario, user, signal } = talk
  let heard: Heard = { turn: 1, replies: talk.greeting, stage: talk.stage }
  let errors = 0
  for (let turn = 1; turn <= scenario.maxTurns; turn += 1) {
    const move = await user.next(heard, { signal })
    signal.throwIfAborted()
    noteReading(talk, move)
    if (move.kind !== 'say') return endingOf(talk, move)
    const { turn: played, latest } = await playTurn(talk, session, move, turn)
    talk.turns.push(played)
    yield { kind: 'turn', turn: played }
    const before = played.replies.slice(0, played.replies.length - latest.length)
    heard = { turn: turn + 1, replies: latest, before, stage: talk.stage, error: played.error }
    errors = played.error ? errors + 1 : 0
    const ending = endingAfter(talk, move, played, errors)
    if (ending) return lastWords(talk, heard, ending)
  }
  return lastWords(talk, heard, { kind: 'turn_limit' })
}

/** The bot's last words are read too: a user on its way out still hears that all is done. */
function lastWords(talk: Talk, heard: Heard, ending: Ending): Ending {
  const reading = talk.user.listen(heard)
  setReading(talk, reading)
  const claimed = ending.kind === 'user_stopped' && reading && actOf(reading, 'claim_done')
  return claimed ? { kind: 'user_stopped', reason: 'claimed_done' } : ending
}

interface Played {
  readonly turn: Turn
  /** The replies to the user's last message. */
  readonly latest: readonly Reply[]
}

async function playTurn(
  talk: Talk,
  session: Session,
  move: Extract<UserMove, { kind: 'say' }>,
  turn: number,
): Promise<Played> {
  const sentAt = talk.clock.now()
  const { user, replies, repliesTo, latest, error } = await sendTurn(
    session,
    move.message,
    talk.scenario,
    talk.signal,
  )
  const latencyMs = talk.clock.now() - sentAt
  const silent = !error && replies.every(isSilent)
  if (!silent && replies.length > 0) talk.stage = stageAfter(talk.scenario, replies, talk.stage)
  const failure = silent ? EMPTY_REPLY : error
  const played = {
    turn,
    user,
    note: move.note,
    replies,
    ...(repliesTo ? { repliesTo } : {}),
    latencyMs,
    ...(failure ? { error: failure } : {}),
    ...(talk.stage === undefined ? {} : { stage: talk.stage }),
  }
  return { turn: played, latest }
}

function endingAfter(
  talk: Talk,
  move: Extract<UserMove, { kind: 'say' }>,
  played: Turn,
  errors: number,
): Ending | undefined {
  if (played.error?.kind === 'unreachable') return { kind: 'infrastructure', error: played.error }
  if (played.error && errors > RECOVERY_TURNS) return { kind: 'bot_error', error: played.error }
  const reached = endStateReached(talk.scenario, played.replies, talk.stage)
  if (reached) return { kind: 'end_state', endState: reached.id }
  if (!move.thenStop) return undefined
  const { reason, cause } = move.thenStop
  return { kind: 'user_stopped', reason, ...(cause === undefined ? {} : { cause }) }
}

function endingOf(talk: Talk, move: Exclude<UserMove, { kind: 'say' }>): Ending {
  if (move.kind === 'stop') {
    const { reason, cause } = move
    return { kind: 'user_stopped', reason, ...(cause === undefined ? {} : { cause }) }
  }
  if (move.drafts.length > 0) talk.rejected = [...move.drafts]
  return { kind: 'simulator', fault: move.fault, detail: move.detail }
}

/** A reading tells of the replies before it: those of the last turn, or the greeting. */
function noteReading(talk: Talk, move: UserMove): void {
  setReading(talk, move.reading)
}

function setReading(talk: Talk, reading: Turn['reading'] | undefined): void {
  if (!reading) return
  const last = talk.turns.at(-1)
  if (last) last.reading = reading
  else talk.greetingReading = reading
}

/** What cannot be reached at all says nothing about the bot; everything else is the bot's own error. */
function errorEnding(error: TurnError): Ending {
  return error.kind === 'unreachable'
    ? { kind: 'infrastructure', error }
    : { kind: 'bot_error', error }
}

/** What became of the record after the end; nothing where the session keeps none. */
type Recorded = Pick<Conversation, 'record' | 'recordError'>

/**
 * A record that cannot be read leaves the end state unverified: what the replies told before it may be out of date, and is
 * no substitute for it.
 */
async function recordOf({ turns, signal }: Talk, session: Session): Promise<Recorded> {
  try {
    const record = (await session.record?.({ signal })) ?? lastTold(turns)
    return record === undefined ? {} : { record }
  } catch (thrown) {
    signal.throwIfAborted()
    return { recordError: turnError(thrown) }
  }
}

function lastTold(turns: readonly Turn[]): unknown {
  return turns
    .findLast(({ replies }) => replies.some((reply) => reply.record !== undefined))
    ?.replies.findLast((reply) => reply.record !== undefined)?.record
}

function conclude(talk: Talk, ending: Ending, recorded: Recorded): Conversation {
  const usage = talk.user.usage?.()
  return {
    id: talk.id,
    greeting: talk.greeting,
    ...(talk.greetingReading ? { greetingReading: talk.greetingReading } : {}),
    ...(talk.greetingStage === undefined ? {} : { greetingStage: talk.greetingStage }),
    turns: talk.turns,
    ending,
    ...(talk.rejected ? { rejected: talk.rejected } : {}),
    ...recorded,
    ...(usage ? { usage } : {}),
    startedAt: isoTime(talk.startedAt),
    durationMs: talk.clock.now() - talk.startedAt,
  }
}
