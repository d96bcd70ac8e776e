import type { Case, CaseTranscript } from '../core/case.ts'
import type { Outcome } from '../core/outcome.ts'
import { Persona } from '../core/persona.ts'
import { Scenario } from '../core/scenario.ts'

const FAILED: Outcome = {
  label: 'failed',
  failure: 'stuck',
  fault: 'bot',
  cause: 'asked for the country three times',
  desired: false,
  break: { turn: 2, stage: 'country', reason: 'no progress after turn 1' },
  stagesReached: ['greet', 'country'],
}
const PASSED: Outcome = {
  label: 'passed',
  cause: 'opened',
  endState: 'opened',
  desired: true,
  stagesReached: ['greet', 'country', 'done'],
}

const TRANSCRIPT: CaseTranscript = {
  greeting: [{ text: 'Hello!', stage: 'greet' }, { text: 'What shall we call your shop?' }],
  turns: [
    {
      turn: 1,
      user: { text: 'Solely Shoes' },
      replies: [{ text: 'Which country?' }],
      stage: 'country',
    },
    {
      turn: 2,
      user: { text: 'Portugal' },
      replies: [{ text: 'Which country?' }],
      stage: 'country',
    },
    {
      turn: 3,
      user: { text: 'I said Portugal.' },
      replies: [{ text: 'Which country?' }],
      stage: 'country',
    },
  ],
  ending: { kind: 'user_stopped', reason: 'gave_up' },
  record: { name: 'Solely Shoes', country: null },
}

/** A failed conversation with a shop, kept as a case. */
export function sampleCase(given: Partial<Case> = {}): Case {
  return {
    schema: 'offscript.case/1',
    id: 'r1-0001',
    expected: 'passed',
    from: {
      conversationId: 'r1-0001',
      runId: 'r1',
      target: 'shop',
      iteration: 'v1',
      startedAt: '2026-01-02T03:04:05.678Z',
      outcome: FAILED,
    },
    decisions: {
      seed: '7',
      repeat: 1,
      arm: 'straying',
      user: { kind: 'agenda' },
      simulator: '2',
      played: [{ turn: 1, event: 'name#1', behaviour: 'answer' }],
    },
    masked: [{ rule: 'email', standIn: 'person1@example.com', times: 2 }],
    scenario: Scenario.parse({
      id: 'open-shop',
      title: 'Open a shop',
      chatbot: 'shop',
      goal: 'I want to open a shop.',
      facts: { country: { value: 'Portugal', ask: ['which country'] } },
      stages: [{ id: 'greet', title: 'Greeting' }],
      endStates: [
        {
          id: 'opened',
          desired: true,
          when: { stage: 'done' },
          expect: { country: { fact: 'country' }, open: true },
        },
        { id: 'handed_off', desired: false, means: 'hand_off', when: { stage: 'person' } },
      ],
    }),
    persona: Persona.parse({
      id: 'anna',
      name: 'Anna',
      description: 'Sells shoes.',
      behaviours: { clarify: 0.2 },
    }),
    transcript: TRANSCRIPT,
    ...given,
  }
}

/** The same, passed. */
export function passedCase(): Case {
  const one = sampleCase()
  return { ...one, id: 'r1-0002', from: { ...one.from, outcome: PASSED } }
}
