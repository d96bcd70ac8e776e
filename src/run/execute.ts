import { setMaxListeners } from 'node:events'
import { converse } from '../conversation/index.ts'
import type { Clock } from '../core/clock.ts'
import type { Conversation } from '../core/conversation.ts'
import type { Outcome } from '../core/outcome.ts'
import type { Persona } from '../core/persona.ts'
import type { ConversationSpec, Plan } from '../core/plan.ts'
import type { JudgedConversation } from '../core/records.ts'
import type { Scenario } from '../core/scenario.ts'
import type { Target } from '../core/target.ts'
import type { SimulatedUser } from '../core/user.ts'
import type { Verdict } from '../core/verdict.ts'
import { createBatches } from './batches.ts'
import type { Counted, Progress } from './progress.ts'
import type { Queue } from './queues/queue.ts'

/** What a run needs besides its plan. */
export interface ExecuteOptions extends Counted {
  /** The conversations to hold: all of the plan, or what a resumed run still lacks. */
  readonly pending: readonly ConversationSpec[]
  readonly target: Target
  readonly variables: Readonly<Record<string, string>>
  readonly queue: Queue
  readonly clock: Clock
  createUser(spec: ConversationSpec, scenario: Scenario, persona: Persona): SimulatedUser
  judge(
    scenario: Scenario,
    conversation: Conversation,
    language: string,
  ): { verdicts: readonly Verdict[]; outcome: Outcome }
  /** Aborted: no new conversation is begun; those under way go on. */
  readonly stop: AbortSignal
  /** Aborted: conversations under way are dropped, and not stored. */
  readonly drop: AbortSignal
}

/** How a run came out. */
export interface Execution {
  readonly status: 'finished' | 'interrupted'
  readonly progress: Progress
}

/**
 * Plan → queue → conversation → judgement → recorder. Finished conversations are stored in batches; what is in flight at
 * a crash is held again on resume. Throws what the recorder throws, after dropping what is under way.
 */
export async function execute(options: ExecuteOptions): Promise<Execution> {
  const { plan, pending, queue, recorder, stop, drop } = options
  const broken = new AbortController()
  const batches = createBatches(options, (error) => broken.abort(error))
  const signal = AbortSignal.any([drop, broken.signal])
  // One listener for each call under way is no leak.
  setMaxListeners(0, signal)
  const records = recordsOf(plan)
  for (const spec of pending) {
    await queue.room()
    if (stop.aborted || signal.aborted) break
    queue.add(async () => {
      // Tasks that wait in the queue when the run is stopped have not begun.
      if (stop.aborted) return
      try {
        const held = await hold(options, records, spec, signal)
        if (held) batches.add(held)
      } catch (bug) {
        broken.abort(bug)
      }
    })
  }
  await queue.idle()
  batches.close()
  broken.signal.throwIfAborted()
  const status = batches.progress().done === plan.conversations.length ? 'finished' : 'interrupted'
  recorder.end(status)
  return { status, progress: batches.progress() }
}

interface Records {
  readonly scenarios: ReadonlyMap<string, Scenario>
  readonly personas: ReadonlyMap<string, Persona>
}

function recordsOf({ scenarios, personas }: Plan): Records {
  return {
    scenarios: new Map(scenarios.map((one) => [one.id, one])),
    personas: new Map(personas.map((one) => [one.id, one])),
  }
}

/** Holds one conversation; nothing comes of it when it was dropped. */
async function hold(
  options: ExecuteOptions,
  records: Records,
  spec: ConversationSpec,
  signal: AbortSignal,
): Promise<JudgedConversation | undefined> {
  // Conversations with an in-process bot never wait for the outside: without this, signals and timers would starve.
  await new Promise((resolve) => setImmediate(resolve))
  const scenario = records.scenarios.get(spec.scenario)
  const persona = records.personas.get(spec.persona)
  if (!scenario || !persona || signal.aborted) return undefined
  const { target, variables, clock } = options
  const user = options.createUser(spec, scenario, persona)
  try {
    for await (const event of converse({
      id: spec.id,
      scenario,
      user,
      target,
      variables,
      clock,
      signal,
    })) {
      if (event.kind !== 'ended') continue
      const { conversation } = event
      return { spec, conversation, ...options.judge(scenario, conversation, persona.language) }
    }
  } catch (thrown) {
    if (!signal.aborted) throw thrown
  }
  return undefined
}
