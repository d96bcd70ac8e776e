import { describe, expect, test } from 'vitest'
import { DEFECTS, type DefectId } from './defects.ts'
import { COMPOUND, ITERATIONS } from './iterations.ts'
import { type Said, type Talked, TO_CONFIRM, TO_INTEGRATION, talk } from './talk.case.ts'

interface Proof {
  readonly script: readonly Said[]
  /** Whether what came of the script is what the defect's symptom says. */
  shows(talked: Talked): boolean
}

const before = (talked: Talked) => talked.replies.at(-2)?.text
const TO_CHANNEL = TO_CONFIRM.slice(0, 2)
const TO_VOLUME = TO_CONFIRM.slice(0, 3)
const TO_COUNTRY = TO_CONFIRM.slice(0, 4)

/** Those that need more than one dialogue are proved in mishaps.test.ts. */
type Provable = Exclude<DefectId, 'session_shared' | 'server_down' | 'reply_lost'>

const PROOFS: Readonly<Record<Provable, Proof>> = {
  exact_country: {
    script: [...TO_COUNTRY, "We're in Germany"],
    shows: ({ record }) => record.country === undefined,
  },
  asked_slot_only: {
    script: ['Hello', "I sell handmade shoes, and we're in Germany"],
    shows: ({ record }) => record.country === undefined,
  },
  self_repair_ignored: {
    script: ['Hello', 'I sell bags... no, sorry, I mean handmade shoes'],
    shows: ({ record }) => record.business === 'bags',
  },
  thousands_lost: {
    script: [...TO_VOLUME, 'about 12,000 euros a month'],
    shows: ({ record }) => record.volume === 12,
  },
  person_in_person: {
    script: [...TO_CHANNEL, 'in person'],
    shows: ({ last }) => last.text.includes('put you through'),
  },
  api_unknown: {
    script: [...TO_INTEGRATION, 'the API'],
    shows: ({ last }) => last.stage === 'integration',
  },
  off_topic_as_value: {
    script: ['Hello', 'Do you like football?'],
    shows: ({ record }) => record.business === 'Do you like football?',
  },
  clarify_ignored: {
    script: [...TO_CHANNEL, 'What do you mean by channel?'],
    shows: (talked) => talked.last.text === before(talked),
  },
  no_return: {
    script: [...TO_CHANNEL, 'Do you like football?'],
    shows: ({ last }) => !last.text.includes('?'),
  },
  digression_restarts: {
    script: [...TO_INTEGRATION, 'Do you like football?'],
    shows: ({ last, record }) => last.stage === 'business' && record.country === undefined,
  },
  integration_trap: {
    script: [...TO_INTEGRATION, 'What do you mean by that?', 'a shop plugin'],
    shows: ({ last }) => last.stage === 'integration',
  },
  vague_loop: {
    script: [...TO_CHANNEL, 'it depends', 'hard to say'],
    shows: (talked) => talked.last.text === before(talked),
  },
  correction_lost: {
    script: [...TO_CONFIRM, 'No, the country is Austria', 'Yes'],
    shows: ({ record }) => record.country === 'Germany',
  },
  change_clears_all: {
    script: [...TO_INTEGRATION, 'Actually, I changed my mind. Austria'],
    shows: ({ last, record }) => last.stage === 'business' && record.country === 'Austria',
  },
  change_not_recorded: {
    script: [...TO_CONFIRM, 'No, the country is Austria', 'Yes'],
    shows: ({ replies, record }) =>
      record.country === 'Germany' && replies.at(-2)?.text.includes('Country: Austria') === true,
  },
  question_confirms: {
    script: [...TO_CONFIRM, 'What do you mean by that?'],
    shows: ({ last }) => last.endState === 'onboarded',
  },
  done_without_account: {
    script: ['Can I talk to a real person?', ...TO_CONFIRM.slice(1), 'Yes'],
    shows: ({ last, record }) =>
      last.endState === 'onboarded' && last.actions === undefined && record.country === undefined,
  },
  memory_short: {
    script: [...TO_INTEGRATION, 'Why?', 'What are your fees?', 'Why?', 'a shop plugin'],
    shows: ({ last }) => last.stage === 'business',
  },
  frustration_hand_off: {
    script: [...TO_CHANNEL, 'This is taking too long!'],
    shows: ({ last }) => last.endState === 'handed_off',
  },
  person_ignored: {
    script: [...TO_CHANNEL, 'Can I talk to a real person?'],
    shows: (talked) => talked.last.text === before(talked),
  },
  privacy_declined: {
    script: [...TO_CHANNEL, "I'd rather not share that."],
    shows: ({ last }) => last.endState === 'declined',
  },
  wrong_article: {
    script: [...TO_CHANNEL, 'What are your fees?'],
    shows: ({ last }) => last.text.includes('Payouts'),
  },
  range_buttons_dead: {
    script: [
      ...TO_VOLUME,
      { click: { label: '1,000 to 10,000', value: 'volume:1,000 to 10,000' } },
    ],
    shows: ({ record, last }) => record.volume === undefined && last.stage === 'volume',
  },
  country_unasked: {
    script: TO_COUNTRY,
    shows: ({ last }) => last.stage === 'recommendation',
  },
  slots_crossed: {
    script: TO_CONFIRM,
    shows: ({ record }) => record.channel === 'shop plugin' && record.integration === 'online shop',
  },
  steps_swapped: {
    script: TO_CONFIRM.slice(0, 5),
    shows: ({ last }) => last.stage === 'integration',
  },
  session_expires: {
    script: [...TO_INTEGRATION, 'What do you mean by that?', 'Do you like football?', 'the API'],
    shows: ({ record }) => record.country === undefined,
  },
  reply_doubled: {
    script: TO_COUNTRY,
    shows: (talked) => talked.last.text === before(talked),
  },
  raw_template: {
    script: [...TO_VOLUME, "I don't know", 'Germany', 'Yes', 'a shop plugin'],
    shows: ({ last }) => last.text.includes('{{'),
  },
}

const provable = Object.entries(PROOFS) as [Provable, Proof][]
const symptoms = new Map(DEFECTS.map(({ id, symptom }) => [id, symptom]))

describe.each(provable.map(([id, proof]) => [id, symptoms.get(id), proof] as const))(
  '%s',
  (id, symptom, proof) => {
    test(`shows: ${symptom}`, async () => {
      expect(proof.shows(await talk(proof.script, { defects: [id] }))).toBe(true)
    })

    test('does not show in the clean bot', async () => {
      expect(proof.shows(await talk(proof.script))).toBe(false)
    })
  },
)

test('the last iteration has no defects, and each one mends some of the one before', () => {
  const iterations: readonly (readonly DefectId[])[] = Object.values(ITERATIONS).map(
    ({ defects }) => defects,
  )
  expect(iterations.at(-1)).toEqual([])
  for (const [at, iteration] of iterations.entries()) {
    const earlier = iterations[at - 1]
    expect(earlier?.every((defect) => iteration.includes(defect)) ?? false).toBe(false)
  }
})

test.each(Object.entries(COMPOUND))(
  '%s has three to five defects that show together',
  async (_name, defects) => {
    expect(defects.length).toBeGreaterThanOrEqual(3)
    expect(defects.length).toBeLessThanOrEqual(5)
    const shown = await Promise.all(
      defects.map(async (id) => PROOFS[id].shows(await talk(PROOFS[id].script, { defects }))),
    )
    expect(shown.filter(Boolean).length).toBeGreaterThanOrEqual(3)
  },
)
