import type { DefectShape } from '../defect.ts'
import type { Stage } from './slots.ts'

/** A step of the pipeline, in the order in which a message passes through them. */
export type StepName = 'understand' | 'policy' | 'answer' | 'word'

interface OnboardingDefect extends DefectShape {
  readonly stage: Stage | 'any'
  readonly step: StepName
}

/** Every fault that can be switched on in the onboarding bot: the ground truth for measuring what finds it. */
export const DEFECTS = [
  {
    id: 'exact_country',
    stage: 'any',
    step: 'understand',
    symptom: 'A country is only known by its bare English name; "we are in Germany" is not.',
    exposedBy: ['varied'],
    operator: 'N1',
  },
  {
    id: 'asked_slot_only',
    stage: 'any',
    step: 'understand',
    symptom: 'Facts told unasked are lost and asked for again.',
    exposedBy: ['varied'],
    operator: 'L5',
  },
  {
    id: 'self_repair_ignored',
    stage: 'any',
    step: 'understand',
    symptom: 'In "bags... no, sorry, I mean shoes" the slip is kept.',
    exposedBy: ['correction'],
    operator: 'L6',
  },
  {
    id: 'thousands_lost',
    stage: 'any',
    step: 'understand',
    symptom: '"12,000" is noted as 12.',
    exposedBy: ['varied'],
    operator: 'L8',
  },
  {
    id: 'person_in_person',
    stage: 'any',
    step: 'understand',
    symptom: '"In person" is taken for a request for a person.',
    exposedBy: ['cooperative'],
    operator: 'N3',
  },
  {
    id: 'api_unknown',
    stage: 'any',
    step: 'understand',
    symptom: 'The API and the card reader are offered but not understood.',
    exposedBy: ['varied'],
    operator: 'L4',
  },
  {
    id: 'off_topic_as_value',
    stage: 'any',
    step: 'understand',
    symptom: 'A remark off the topic is noted as the answer to the question.',
    exposedBy: ['off_topic'],
    operator: 'T1',
  },
  {
    id: 'clarify_ignored',
    stage: 'any',
    step: 'policy',
    symptom: 'A clarifying question gets the same prompt again, word for word.',
    exposedBy: ['clarify'],
    operator: 'T4',
  },
  {
    id: 'no_return',
    stage: 'any',
    step: 'policy',
    symptom: 'After a remark off the topic the bot chats on and asks for nothing.',
    exposedBy: ['off_topic'],
    operator: 'T3',
  },
  {
    id: 'digression_restarts',
    stage: 'integration',
    step: 'policy',
    symptom: 'A digression at the integration starts the whole journey over.',
    exposedBy: ['off_topic', 'clarify'],
    operator: 'T2',
  },
  {
    id: 'integration_trap',
    stage: 'integration',
    step: 'policy',
    symptom: 'Once asked something at the integration, the bot takes no answer there but a click.',
    exposedBy: ['clarify'],
    operator: 'V4',
  },
  {
    id: 'vague_loop',
    stage: 'any',
    step: 'policy',
    symptom: 'A vague answer gets the same prompt for ever: no options, no estimate.',
    exposedBy: ['varied', 'impatient'],
    operator: 'V4',
  },
  {
    id: 'correction_lost',
    stage: 'confirm',
    step: 'policy',
    symptom: 'A correction of the summary is acknowledged and not made.',
    exposedBy: ['correction'],
    operator: 'L6',
  },
  {
    id: 'change_clears_all',
    stage: 'any',
    step: 'policy',
    symptom: 'A change of mind wipes out everything else; all is asked anew.',
    exposedBy: ['correction'],
    operator: 'L7',
  },
  {
    id: 'change_not_recorded',
    stage: 'any',
    step: 'policy',
    symptom: 'A changed value is shown but not written: done, with the old value in the record.',
    exposedBy: ['correction', 'end_state'],
    operator: 'B2',
  },
  {
    id: 'question_confirms',
    stage: 'confirm',
    step: 'policy',
    symptom: 'A question about the summary is taken as a yes.',
    exposedBy: ['clarify'],
    operator: 'F2',
  },
  {
    id: 'done_without_account',
    stage: 'confirm',
    step: 'policy',
    symptom: 'After a request for a person, success is claimed without an account being made.',
    exposedBy: ['impatient', 'end_state'],
    operator: 'B1',
  },
  {
    id: 'memory_short',
    stage: 'any',
    step: 'policy',
    symptom: 'After ten messages the business is forgotten and asked for again.',
    exposedBy: ['varied', 'clarify'],
    operator: 'L9',
  },
  {
    id: 'frustration_hand_off',
    stage: 'any',
    step: 'policy',
    symptom: 'A complaint about the time it takes ends in a hand-off that nobody asked for.',
    exposedBy: ['impatient'],
    operator: 'H2',
  },
  {
    id: 'person_ignored',
    stage: 'any',
    step: 'policy',
    symptom: 'A request for a person is not answered; the prompt is repeated.',
    exposedBy: ['impatient'],
    operator: 'H1',
  },
  {
    id: 'privacy_declined',
    stage: 'any',
    step: 'policy',
    symptom: 'A worry about privacy is taken for a refusal and ends the conversation.',
    exposedBy: ['probing'],
    operator: 'G4',
  },
  {
    id: 'wrong_article',
    stage: 'any',
    step: 'answer',
    symptom: 'Questions about fees are answered with the payout times.',
    exposedBy: ['clarify'],
    operator: 'R1',
  },
  {
    id: 'raw_template',
    stage: 'any',
    step: 'word',
    symptom: 'An estimated value stands as a raw template in the summary.',
    exposedBy: ['varied'],
    operator: 'A5',
  },
] as const satisfies readonly OnboardingDefect[]

/** One planted fault. */
export type Defect = (typeof DEFECTS)[number]
export type DefectId = Defect['id']

/** Bots with several faults at once, by name. */
export const COMPOUND = {
  rushed: ['asked_slot_only', 'vague_loop', 'change_not_recorded', 'question_confirms'],
} as const satisfies Record<string, readonly DefectId[]>

/** The defects of each iteration; each mends some of the one before, and may break something else. */
export const ITERATIONS = {
  v1: {
    defects: [
      'exact_country',
      'asked_slot_only',
      'self_repair_ignored',
      'thousands_lost',
      'off_topic_as_value',
      'clarify_ignored',
      'no_return',
      'integration_trap',
      'vague_loop',
      'correction_lost',
      'change_clears_all',
      'person_ignored',
      'raw_template',
    ],
  },
  v2: {
    defects: [
      'self_repair_ignored',
      'digression_restarts',
      'change_not_recorded',
      'question_confirms',
      'frustration_hand_off',
      'privacy_declined',
    ],
  },
  v3: {
    defects: ['change_not_recorded', 'memory_short', 'wrong_article'],
  },
  v4: {
    defects: [],
  },
} as const satisfies Record<string, { readonly defects: readonly DefectId[] }>
