import type { BehaviourKind } from '../core/behaviour.ts'
import type { Conversation } from '../core/conversation.ts'
import { playedBehaviour } from '../core/conversation.ts'
import { AppError } from '../core/errors.ts'
import type { ForkReport, ForkTry } from '../core/fork.ts'
import type { Persona } from '../core/persona.ts'
import type { Plan } from '../core/plan.ts'
import type { StoredConversation } from '../core/records.ts'
import type { Parting } from '../core/replay.ts'
import type { Settings } from '../core/settings.ts'
import { findParting } from '../run/index.ts'
import type { Origin } from './find-conversation.ts'
import { type AgainOptions, type AgainRequest, holdAgain, planAgain } from './hold-again.ts'
import type { Surroundings } from './project.ts'
import { playerOf } from './replay-live.ts'
import { failureOf } from './replay-report.ts'

/** Where and how a stored conversation goes on otherwise. */
export interface ForkRequest extends AgainRequest {
  /** The first turn that is not said as it was: 1 to one more than the conversation has. */
  readonly at: number
  /** How that turn is played, where it can be. */
  readonly behaviour?: BehaviourKind | undefined
  /** A persona of the run to go on as. */
  readonly persona?: string | undefined
  /** Goes on without straying. */
  readonly cooperative?: boolean | undefined
}

/**
 * Says the user's turns of a stored conversation again, up to a turn, in a fresh session, and goes on from there with the
 * simulated user. Nothing is stored. Throws an `AppError` for a turn or a persona that is not there, when the bot or the user's
 * model cannot be reached, or when it is interrupted.
 */
export async function forkConversation(
  origin: Origin,
  settings: Settings,
  request: ForkRequest,
  options: AgainOptions,
  surroundings: Surroundings,
): Promise<ForkReport> {
  const { turns } = origin.stored.conversation
  const { at, behaviour, cooperative = false } = request
  if (at > turns.length + 1)
    throw new AppError('user_mistake', `the conversation has ${turns.length} turns, not ${at}`, {
      hint: `Give --at 1 to ${turns.length + 1}.`,
    })
  const persona = personaOf(origin, request.persona)
  const { spec } = origin.stored
  const user = { ...spec, persona: persona.id, arm: cooperative ? 'plain' : spec.arm } as const
  const forked = { ...origin, persona, stored: { ...origin.stored, spec: user } }
  const plan = planAgain(forked, settings, request, surroundings)
  const kept = turns.slice(0, at - 1)
  const held = await holdAgain(
    plan,
    settings,
    { ...options, course: { fork: { kept, behaviour } } },
    surroundings,
  )
  return forkReport(origin, { ...request, cooperative }, plan, held)
}

/** A persona of the run; what it may say that its own lines do not tell comes from those who write its language. */
function personaOf({ plan, persona }: Origin, asked: string | undefined): Persona {
  const found = asked === undefined ? persona : plan.personas.find(({ id }) => id === asked)
  if (!found)
    throw new AppError('user_mistake', `no persona "${asked}" was in run ${plan.runId}`, {
      hint: `Give --persona one of: ${plan.personas.map(({ id }) => id).join(', ')}.`,
    })
  const alike = plan.personas.filter(({ language }) => language === found.language)
  const lines = Object.assign({}, ...alike.map((one) => one.lines), found.lines)
  return { ...found, lines }
}

function forkReport(
  { stored, plan: before }: Origin,
  { at, behaviour, cooperative = false }: ForkRequest,
  plan: Plan,
  held: readonly StoredConversation[],
): ForkReport {
  const partings = held.map((one) => partingBefore(at, stored.conversation, one.conversation))
  const parting = partings.find((one) => one !== undefined)
  const { note } = playerOf(plan)
  const first = held[0]?.conversation
  if (!first) throw new Error('a fork without a conversation')
  const { conversation, outcome, spec } = stored
  return {
    schema: 'offscript.fork/1',
    conversationId: spec.id,
    runId: stored.runId,
    scenario: spec.scenario,
    at,
    goesOn: {
      persona: plan.personas[0]?.id ?? spec.persona,
      cooperative,
      ...(behaviour ? { behaviour } : {}),
      target: plan.target,
      iteration: plan.iteration,
    },
    ...(note === undefined ? {} : { note }),
    before: {
      persona: spec.persona,
      target: before.target,
      iteration: before.iteration,
      outcome,
      turns: conversation.turns.length,
    },
    tries: held.map((one, index) => tryOf(at, one, partings[index])),
    ...failureOf(held.map((one) => one.outcome)),
    ...(parting ? { parting } : {}),
    turns: first.turns.slice(at - 1),
    ending: first.ending,
  }
}

function tryOf(
  at: number,
  { conversation, outcome }: StoredConversation,
  parting: Parting | undefined,
): ForkTry {
  const note = conversation.turns[at - 1]?.note
  const behaviour = note && playedBehaviour(note)
  // A user that stopped at the fork had its own say too.
  const stopped =
    conversation.turns.length === at - 1 &&
    !('endState' in conversation.ending) &&
    !('error' in conversation.ending)
  return {
    conversationId: conversation.id,
    outcome,
    turns: conversation.turns.length,
    arrived: behaviour !== undefined || stopped,
    ...(behaviour ? { behaviour } : {}),
    ...(parting ? { partsAt: parting.turn } : {}),
  }
}

/** Only the kept turns are compared; what comes after was meant to be otherwise. */
function partingBefore(at: number, one: Conversation, other: Conversation): Parting | undefined {
  const parting = findParting(one, other)
  return parting && parting.turn < at && !parting.differs.includes('record') ? parting : undefined
}
