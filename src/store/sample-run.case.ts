import type { Conversation, Turn } from '../core/conversation.ts'
import type { MinimizedReport } from '../core/minimized.ts'
import { Persona } from '../core/persona.ts'
import type { ConversationSpec, Plan } from '../core/plan.ts'
import type { JudgedConversation } from '../core/records.ts'
import { Scenario } from '../core/scenario.ts'
import type { ShadowTurn } from '../core/shadow.ts'

/** A plan of `size` conversations of one cell. */
export function samplePlan(runId: string, size: number, given: Partial<Plan> = {}): Plan {
  return {
    runId,
    target: 'shop',
    iteration: 'v1',
    seed: '7',
    user: { kind: 'agenda' },
    repeats: size,
    plainArm: 0,
    fingerprints: { personas: 'a', scenarios: 'b', user: 'c', simulator: 'd' },
    personas: [Persona.parse({ id: 'anna', name: 'Anna', description: 'Sells shoes.' })],
    scenarios: [sampleScenario(['greet', 'country', 'done'])],
    conversations: Array.from({ length: size }, (_, index) => sampleSpec(runId, index)),
    ...given,
  }
}

/** The same plan with every second conversation in the deviation-free arm: two cells. */
export function inTwoArms(plan: Plan): Plan {
  const conversations = plan.conversations.map((one, at) =>
    at % 2 === 0 ? one : { ...one, arm: 'plain' as const },
  )
  return { ...plan, conversations }
}

export function sampleScenario(stages: readonly string[]): Scenario {
  return Scenario.parse({
    id: 'open-shop',
    title: 'Open a shop',
    chatbot: 'shop',
    goal: 'I want to open a shop.',
    stages: stages.map((id) => ({ id, title: id })),
    endStates: [{ id: 'opened', desired: true, when: { stage: 'done' } }],
  })
}

/** A failed conversation of `turns` turns with one verdict, as large as those of the bundled bots. */
export function sampleItem(runId: string, index: number, turns = 8): JudgedConversation {
  const spec = sampleSpec(runId, index)
  return {
    spec,
    conversation: sampleConversation(spec.id, turns),
    verdicts: [
      { checkId: 'no-jargon', outcome: 'pass', severity: 'minor', reason: 'no turn matched' },
    ],
    outcome: {
      label: 'failed',
      failure: 'stuck',
      fault: 'bot',
      cause: 'asked for the country three times',
      desired: false,
      break: { turn: 3, stage: 'country', step: 'validate', reason: 'no progress after turn 2' },
      stagesReached: ['greet', 'country'],
    },
  }
}

function sampleSpec(runId: string, index: number): ConversationSpec {
  return {
    id: `${runId}-${index}`,
    index,
    scenario: 'open-shop',
    persona: 'anna',
    repeat: index + 1,
    arm: 'straying',
  }
}

function sampleConversation(id: string, turns: number): Conversation {
  return {
    id,
    greeting: [{ text: 'Hello, what shall we call your shop?', stage: 'greet', latencyMs: 1.5 }],
    greetingStage: 'greet',
    turns: Array.from({ length: turns }, (_, at) => sampleTurn(at + 1)),
    ending: { kind: 'user_stopped', reason: 'gave_up', cause: 'repeated itself' },
    record: { name: 'Solely Shoes', country: null, channels: ['web'] },
    startedAt: '2026-01-02T03:04:05.678Z',
    durationMs: 12.25,
  }
}

function sampleTurn(turn: number): Turn {
  return {
    turn,
    user: { text: 'We are based in Portugal, mostly selling online.' },
    note: {
      behaviour: turn % 3 === 0 ? 'clarify' : 'answer',
      act: 'inform',
      conveys: { country: 'Portugal' },
      event: `country#${turn}`,
    },
    replies: [
      {
        text: 'Thank you. Which country is your business registered in?',
        quickReplies: [
          { label: 'Portugal', value: 'PT' },
          { label: 'Spain', value: 'ES' },
        ],
        stage: 'country',
        steps: [
          { name: 'validate', status: 'ok', ms: 0.1 },
          { name: 'answer', status: 'ok', ms: 0.2 },
        ],
        latencyMs: 1.25,
      },
    ],
    stage: 'country',
    reading: { acts: [{ kind: 'ask', slot: 'country', score: 1 }], echoes: [], key: 'ask:country' },
    latencyMs: 1.5,
  }
}

/** A shadow that asks the same in other words. */
export function sampleShadowTurn(turn: number): ShadowTurn {
  return {
    turn,
    replies: [{ text: 'Which country is it?', stage: 'country' }],
    latencyMs: 2.5,
    comparison: {
      matched: false,
      similarity: 0.5,
      steps: { answer: 'same', topic: 'different' },
      topics: ['country'],
      stage: 'country',
    },
  }
}

/** The shortest form of the run's first conversation. */
export function sampleMinimized(
  runId: string,
  given: Partial<MinimizedReport> = {},
): MinimizedReport {
  const { conversation, outcome, spec } = sampleItem(runId, 0)
  const { scenarios, personas, target, iteration } = samplePlan(runId, 1)
  const [[scenario], [persona]] = [scenarios, personas]
  if (!scenario || !persona) throw new Error('the sample plan has neither')
  return {
    schema: 'offscript.minimized/1',
    conversationId: spec.id,
    runId,
    target,
    iteration,
    needs: 'Fails only when the user asks back.',
    before: { turns: 8, outcome },
    after: { turns: 3, outcome },
    kept: [],
    removed: [],
    reproduced: { same: 5, of: 5 },
    complete: true,
    tried: 4,
    runs: 18,
    original: conversation,
    shortest: conversation,
    scenario,
    persona,
    script: { strayings: [], toldAtOnce: [], askedAtOnce: [] },
    ...given,
  }
}
