import { type ConverseOptions, converse } from '../conversation/index.ts'
import type { Clock } from '../core/clock.ts'
import type { Conversation, Turn } from '../core/conversation.ts'
import type { Outcome } from '../core/outcome.ts'
import type { Persona } from '../core/persona.ts'
import type { ConversationSpec, Plan } from '../core/plan.ts'
import type { JudgedConversation, PackedConversation } from '../core/records.ts'
import type { Scenario } from '../core/scenario.ts'
import type { ShadowAnswer, ShadowComparison, ShadowTurn } from '../core/shadow.ts'
import type { Target } from '../core/target.ts'
import type { SimulatedUser } from '../core/user.ts'
import type { Verdict } from '../core/verdict.ts'
import { createBranching } from './branches.ts'
import { listen } from './shadow/listen.ts'

/**
 * Holds and judges one conversation, here or elsewhere; resolves to nothing when it was dropped. `over` is called where the
 * conversation has ended and only its judgement is outstanding: another may be begun for it.
 */
export type Hold<T = PackedConversation> = (
  spec: ConversationSpec,
  signal: AbortSignal,
  over?: () => void,
) => Promise<T | undefined>

/** A second pipeline that listens to every conversation. */
export interface Shadow {
  readonly target: Target
  /** Its answer held against the turn that was sent; nothing where the bot sent nothing. */
  compare(turn: Turn, answer: ShadowAnswer): ShadowComparison | undefined
}

/** What conversations are held with. */
export interface HolderOptions<T = PackedConversation> {
  readonly plan: Pick<Plan, 'scenarios' | 'personas'>
  readonly target: Target
  readonly variables: Readonly<Record<string, string>>
  readonly clock: Clock
  readonly shadow?: Shadow | undefined
  createUser(spec: ConversationSpec, scenario: Scenario, persona: Persona): SimulatedUser
  judge(
    scenario: Scenario,
    conversation: Conversation,
    language: string,
  ): { verdicts: readonly Verdict[]; outcome: Outcome }
  /** What becomes of a judged conversation: its rows, for the store. */
  pack(judged: JudgedConversation): T
}

/** Holds conversations in this thread. */
export function createHolder<T>(options: HolderOptions<T>): Hold<T> {
  const scenarios = new Map(options.plan.scenarios.map((one) => [one.id, one]))
  const personas = new Map(options.plan.personas.map((one) => [one.id, one]))
  const branchOf = createBranching()
  const turnToBegin = createTurns(BEGUN_IN_A_TURN)
  const turnToJudge = createTurns(1)
  let unjudged = 0
  return async (spec, trunk, over) => {
    await turnToBegin()
    const scenario = scenarios.get(spec.scenario)
    const persona = personas.get(spec.persona)
    if (!scenario || !persona || trunk.aborted) return undefined
    const { target, variables, clock, shadow } = options
    const user = options.createUser(spec, scenario, persona)
    const { signal, close } = branchOf(trunk)
    const talk = { id: spec.id, scenario, user, target, variables, clock, signal }
    const held = await toItsEnd(shadow, talk).finally(close)
    if (!held) return undefined
    unjudged += 1
    if (unjudged <= UNJUDGED) over?.()
    await turnToJudge()
    unjudged -= 1
    const judged = options.judge(scenario, held.conversation, persona.language)
    return options.pack({ spec, ...held, ...judged })
  }
}

type Held = Pick<JudgedConversation, 'conversation' | 'shadow'>

/** The conversation to its end; nothing where it was dropped before. */
async function toItsEnd(
  shadow: Shadow | undefined,
  talk: ConverseOptions,
): Promise<Held | undefined> {
  const { signal } = talk
  try {
    const held = await heldBeside(shadow, talk)
    return signal.aborted ? undefined : held
  } catch (thrown) {
    if (!signal.aborted) throw thrown
    return undefined
  }
}

/** The conversation to its end, and what the shadow made of it where there is one. */
async function heldBeside(
  shadow: Shadow | undefined,
  talk: ConverseOptions,
): Promise<Held | undefined> {
  const listener = shadow && listen({ ...talk, target: shadow.target })
  let conversation: Conversation | undefined
  try {
    for await (const event of converse(talk)) {
      if (event.kind === 'turn') listener?.hear(event.turn)
      if (event.kind === 'ended') conversation = event.conversation
    }
  } finally {
    await listener?.end()
  }
  if (!conversation) return undefined
  if (!shadow || !listener) return { conversation }
  return { conversation, shadow: compared(shadow, await listener.end(), conversation) }
}

function compared(
  { compare }: Shadow,
  answers: readonly ShadowAnswer[],
  { turns }: Conversation,
): ShadowTurn[] {
  return answers.map((answer) => {
    const turn = turns.find((one) => one.turn === answer.turn)
    const comparison = turn && compare(turn, answer)
    return comparison ? { ...answer, comparison } : answer
  })
}

/** Conversations that begin in one turn of the event loop. */
const BEGUN_IN_A_TURN = 4
/** Conversations that wait to be judged while others go on in their places: a judgement takes a millisecond or two. */
const UNJUDGED = 16

/**
 * Lets `most` go on in each turn of the event loop. Conversations with an in-process bot never wait for the outside: begun
 * together, they would all be held to their ends before a signal, a timer or another thread is heard. And many that end
 * together, judged at once, would keep answers waiting that have come for others.
 */
function createTurns(most: number): () => Promise<void> {
  let turn = nextTurn()
  let taken = 0
  return () => {
    if (taken === most) {
      turn = turn.then(nextTurn)
      taken = 0
    }
    taken += 1
    return turn
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
