import { describe, expect, it } from 'vitest'
import { CheckSpec } from '../core/check-spec.ts'
import type { Conversation, Ending } from '../core/conversation.ts'
import type { EndState, Scenario } from '../core/scenario.ts'
import type { Verdict } from '../core/verdict.ts'
import { checkRecord } from './evidence.ts'
import { journeyOf } from './journey.ts'
import { judgeConversation } from './judge-conversation.ts'
import { decideOutcome, type Judgement } from './outcome.ts'
import { type Beat, conversationOf, RIGHT_RECORD, scenario } from './transcript.case.ts'

const SAID: readonly Beat[] = [
  { says: { goods: 'shoes' }, stage: 'goods' },
  { says: { volume: 2000 }, stage: 'volume' },
]
const ended = (endState: string): Ending => ({ kind: 'end_state', endState })
const stopped = (
  reason: 'claimed_done' | 'handed_off' | 'refused' | 'gave_up' | 'left',
): Ending => ({
  kind: 'user_stopped',
  reason,
})
const right = { record: RIGHT_RECORD }
const wrong = { record: { ...RIGHT_RECORD, goods: 'bags' } }
const CRITICAL = CheckSpec.parse({
  id: 'no-swearing',
  kind: 'must_not',
  severity: 'critical',
  matcher: { reply: { contains: 'damn' } },
})
const SWEARS: readonly Beat[] = [...SAID, { reply: 'Damn it.' }]

interface Row {
  readonly beats?: readonly Beat[]
  readonly ending: Ending
  readonly over?: Partial<Conversation>
  readonly scenario?: Partial<Scenario>
}

/** A scenario whose desired end expects this of the record. */
const expecting = (expect: NonNullable<EndState['expect']>): Partial<Scenario> => ({
  endStates: [{ id: 'open', desired: true, when: { endState: 'open' }, expect }],
})

const judged = ({ beats = SAID, ending, over = {}, scenario: authored = {} }: Row) =>
  judgeConversation({ ...scenario, ...authored }, conversationOf(beats, ending, over), 'en').outcome

/** Label, failure kind, fault. */
type Verdicts = readonly [string, (string | undefined)?, string?]

const CASES: readonly (readonly [string, Row, Verdicts])[] = [
  [
    'the bot cannot be reached',
    { ending: { kind: 'infrastructure', error: { kind: 'unreachable', message: 'refused' } } },
    ['excluded', undefined, 'infrastructure'],
  ],
  [
    'the model of the user fails',
    { ending: { kind: 'simulator', fault: 'model_timeout', detail: 'late' } },
    ['excluded', undefined, 'simulator'],
  ],
  [
    'the guard refuses two drafts',
    { ending: { kind: 'simulator', fault: 'role_flip', detail: 'x' } },
    ['excluded', undefined, 'simulator'],
  ],
  [
    'the bot fails for good',
    { ending: { kind: 'bot_error', error: { kind: 'timeout', message: 'late' } } },
    ['failed', 'bot_error', 'bot'],
  ],
  ['it ends as desired with a right record', { ending: ended('open'), over: right }, ['passed']],
  [
    'it ends as desired with a wrong record',
    { ending: ended('open'), over: wrong },
    ['failed', 'wrong_end_state', 'bot'],
  ],
  ['it ends as desired with nothing to verify it with', { ending: ended('open') }, ['unverified']],
  [
    'it ends as desired, repeated a value wrongly, and its record cannot be read',
    {
      beats: [...SAID, { wrong: { goods: 'bags' } }],
      ending: ended('open'),
      over: { recordError: { kind: 'http_status', message: 'HTTP 500: GET x' } },
    },
    ['unverified'],
  ],
  [
    'the record holds what the user said, and another value is expected of the same name',
    { ending: ended('open'), over: right, scenario: expecting({ goods: 'hats' }) },
    ['excluded', undefined, 'scenario'],
  ],
  [
    'the record holds what the user said, and another fact is expected under its name',
    { ending: ended('open'), over: right, scenario: expecting({ goods: { fact: 'volume' } }) },
    ['excluded', undefined, 'scenario'],
  ],
  [
    'the record holds the change of mind, and the first value is expected as it is',
    {
      beats: [...SAID, { says: { goods: 'bags' } }],
      ending: ended('open'),
      over: wrong,
      scenario: expecting({ goods: 'shoes' }),
    },
    ['excluded', undefined, 'scenario'],
  ],
  [
    'the record lacks what was never said, and a value that the user does not hold is expected',
    {
      beats: [{ says: { volume: 2000 } }],
      ending: ended('open'),
      over: { record: { volume: 2000 } },
      scenario: expecting({ goods: 'hats' }),
    },
    ['excluded', undefined, 'scenario'],
  ],
  [
    'the record lacks what was never said, and the value that the user holds is expected',
    {
      beats: [{ says: { volume: 2000 } }],
      ending: ended('open'),
      over: { record: { volume: 2000 } },
      scenario: expecting({ goods: 'shoes' }),
    },
    ['failed', 'wrong_end_state', 'bot'],
  ],
  [
    'one expectation contradicts the facts, and the record is wrong in another place',
    {
      ending: ended('open'),
      over: { record: { ...RIGHT_RECORD, volume: 500 } },
      scenario: expecting({ goods: 'hats', volume: { fact: 'volume' } }),
    },
    ['failed', 'wrong_end_state', 'bot'],
  ],
  [
    'a value that no fact bears the name of is not the one expected',
    {
      ending: ended('open'),
      over: { record: { ...RIGHT_RECORD, status: 'pending' } },
      scenario: expecting({ status: 'open' }),
    },
    ['failed', 'wrong_end_state', 'bot'],
  ],
  [
    'the record holds neither what was said nor what is expected against it',
    { ending: ended('open'), over: wrong, scenario: expecting({ goods: 'hats' }) },
    ['failed', 'wrong_end_state', 'bot'],
  ],
  [
    'it ends as desired and nothing is expected of the record',
    {
      ending: ended('open'),
      scenario: { endStates: [{ id: 'open', desired: true, when: { endState: 'open' } }] },
    },
    ['passed'],
  ],
  [
    'it ends as desired, but a critical check fails',
    { beats: SWEARS, ending: ended('open'), over: right, scenario: { checks: [CRITICAL] } },
    ['failed', 'critical_check', 'bot'],
  ],
  [
    'it ends as desired and a major check fails',
    {
      beats: SWEARS,
      ending: ended('open'),
      over: right,
      scenario: { checks: [{ ...CRITICAL, severity: 'major' }] },
    },
    ['passed'],
  ],
  [
    'it cannot be verified, and a critical check fails',
    { beats: SWEARS, ending: ended('open'), scenario: { checks: [CRITICAL] } },
    ['failed', 'critical_check', 'bot'],
  ],
  [
    'the record is wrong and a critical check fails',
    { beats: SWEARS, ending: ended('open'), over: wrong, scenario: { checks: [CRITICAL] } },
    ['failed', 'wrong_end_state', 'bot'],
  ],
  [
    'it ends in a dead end',
    { ending: ended('dead_end'), over: right },
    ['failed', 'undesired_end_state', 'bot'],
  ],
  ['it hands off unasked', { ending: stopped('handed_off') }, ['failed', 'handed_off', 'bot']],
  ['it ends in a hand-off unasked', { ending: ended('person') }, ['failed', 'handed_off', 'bot']],
  [
    'it hands off because the user asked for it',
    {
      beats: [...SAID, { behaviour: 'ask_for_human', act: 'ask_help' }],
      ending: stopped('handed_off'),
    },
    ['unresolved'],
  ],
  [
    'it hands off a user who asked, where that counts as failure',
    {
      beats: [...SAID, { behaviour: 'ask_for_human', act: 'ask_help' }],
      ending: stopped('handed_off'),
      scenario: { handOff: 'failure' },
    },
    ['failed', 'handed_off', 'bot'],
  ],
  [
    'it hands off where that is the goal',
    { ending: ended('person'), scenario: { handOff: 'success' } },
    ['passed'],
  ],
  [
    'it hands off as it should, but a critical check fails',
    {
      beats: SWEARS,
      ending: ended('person'),
      scenario: { handOff: 'success', checks: [CRITICAL] },
    },
    ['failed', 'critical_check', 'bot'],
  ],
  ['it refuses', { ending: stopped('refused') }, ['failed', 'refused', 'bot']],
  ['it ends in a refusal', { ending: ended('declined') }, ['failed', 'refused', 'bot']],
  [
    'it refuses what it should refuse',
    { ending: ended('declined'), scenario: { refusal: 'success' } },
    ['passed'],
  ],
  [
    'it claims success and its record is right',
    { ending: stopped('claimed_done'), over: right },
    ['passed'],
  ],
  [
    'it claims success and its record is wrong',
    { ending: stopped('claimed_done'), over: wrong },
    ['failed', 'wrong_end_state', 'bot'],
  ],
  ['it claims success and has no record', { ending: stopped('claimed_done') }, ['unverified']],
  [
    'it claims success, unverified, and a critical check fails',
    { beats: SWEARS, ending: stopped('claimed_done'), scenario: { checks: [CRITICAL] } },
    ['failed', 'critical_check', 'bot'],
  ],
  ['the user leaves of its own accord', { ending: stopped('left') }, ['unresolved']],
  [
    'the user leaves a bot that goes in circles',
    { beats: [...SAID, {}, {}, {}, {}], ending: stopped('left') },
    ['unresolved'],
  ],
  [
    'the bot says the same three times',
    {
      beats: [...SAID, { key: 'ask:goods' }, { key: 'ask:goods' }, { key: 'ask:goods' }],
      ending: stopped('gave_up'),
    },
    ['failed', 'stuck', 'bot'],
  ],
  [
    'the bot says the same twice',
    { beats: [...SAID, { key: 'ask:goods' }, { key: 'ask:goods' }], ending: stopped('gave_up') },
    ['failed', 'abandoned', 'bot'],
  ],
  [
    'the stages go round',
    {
      beats: [
        ...SAID,
        { stage: 'goods', key: 'a' },
        { stage: 'volume', key: 'b' },
        { stage: 'goods', key: 'c' },
      ],
      ending: stopped('gave_up'),
    },
    ['failed', 'stuck', 'bot'],
  ],
  [
    'the patience of the user is spent',
    {
      beats: [...SAID, { key: 'a' }, { key: 'b' }],
      ending: { kind: 'user_stopped', reason: 'gave_up', cause: 'answered nothing' },
    },
    ['failed', 'abandoned', 'bot'],
  ],
  ['the turns run out on the way', { ending: { kind: 'turn_limit' } }, ['unresolved']],
  [
    'the turns run out long after the last progress',
    {
      beats: [...SAID, ...'abcde'.split('').map((key) => ({ key }))],
      ending: { kind: 'turn_limit' },
    },
    ['failed', 'stuck', 'bot'],
  ],
  [
    'the turns run out four turns after the last progress',
    {
      beats: [...SAID, ...'abcd'.split('').map((key) => ({ key }))],
      ending: { kind: 'turn_limit' },
    },
    ['unresolved'],
  ],
]

describe('the outcome', () => {
  it.each(CASES)('where %s', (_when, row, [label, failure, fault]) => {
    const outcome = judged(row)
    expect([outcome.label, outcome.failure, outcome.fault]).toEqual([label, failure, fault])
  })

  it('of every failed conversation has a break, and of no other', () => {
    for (const [when, row] of CASES) {
      const { label, break: broke } = judged(row)
      expect(broke !== undefined, when).toBe(label === 'failed')
    }
  })

  it.each<[string, Row, string]>([
    ['the user who left', { ending: stopped('left') }, 'user left'],
    [
      'what spent the patience',
      { ending: { kind: 'user_stopped', reason: 'gave_up', cause: 'asked again' } },
      'the user gave up: the bot asked again',
    ],
    ['the cut', { ending: { kind: 'turn_limit' } }, 'turn limit reached while still progressing'],
    [
      'the wrong value',
      { ending: ended('open'), over: wrong },
      'claims done, but goods is "bags", the user said "shoes"',
    ],
    [
      'what could not be reached',
      { ending: { kind: 'infrastructure', error: { kind: 'unreachable', message: 'refused' } } },
      'unreachable: refused',
    ],
    [
      'the critical check',
      { beats: SWEARS, ending: ended('open'), over: right, scenario: { checks: [CRITICAL] } },
      'no-swearing: a turn matches that must not',
    ],
    [
      'what was not understood',
      {
        beats: Array.from({ length: 3 }, () => ({ acts: [{ kind: 'fallback' }] as const })),
        ending: stopped('gave_up'),
      },
      'did not understand 3 times without progress',
    ],
  ])('says in its cause: %s', (_what, row, cause) => {
    expect(judged(row).cause).toBe(cause)
  })

  it('holds the value that the user gave last against the record', () => {
    const beats: readonly Beat[] = [
      ...SAID,
      { says: { goods: 'bags' }, behaviour: 'change_of_mind' },
    ]
    expect(judged({ beats, ending: ended('open'), over: right }).label).toBe('failed')
    expect(judged({ beats, ending: ended('open'), over: wrong }).label).toBe('passed')
  })

  it('is desired only where the desired end state was reached with a right record', () => {
    expect(judged({ ending: ended('open'), over: right }).desired).toBe(true)
    expect(judged({ ending: ended('open'), over: wrong }).desired).toBe(false)
    expect(judged({ ending: ended('dead_end') }).desired).toBe(false)
    expect(judged({ ending: stopped('claimed_done'), over: right }).desired).toBe(false)
  })
})

describe('the first rule that applies decides', () => {
  const broken: Verdict = {
    checkId: 'tone',
    outcome: 'error',
    severity: 'critical',
    reason: 'no answer from the judge',
  }
  const decide = (ending: Ending, verdicts: readonly Verdict[], record?: unknown): Judgement => {
    const over = record === undefined ? {} : { record }
    const conversation = conversationOf(SAID, ending, over)
    const reached = ending.kind === 'end_state' ? ending.endState : undefined
    const endState = scenario.endStates.find(({ id }) => id === reached)
    return decideOutcome({
      scenario,
      conversation,
      journey: journeyOf(scenario, conversation),
      endState,
      record: endState
        ? checkRecord(scenario, conversation, endState, 'en')
        : { result: 'none', wrong: [] },
      verdicts,
    })
  }
  const failing: Verdict = { ...broken, outcome: 'fail', reason: 'rude' }

  it.each<[string, Ending, readonly Verdict[], unknown, Partial<Judgement>]>([
    [
      'infrastructure before the judge',
      { kind: 'infrastructure', error: { kind: 'unreachable', message: '' } },
      [broken],
      undefined,
      { fault: 'infrastructure' },
    ],
    [
      'the simulator before the judge',
      { kind: 'simulator', fault: 'x', detail: '' },
      [broken],
      undefined,
      { fault: 'simulator' },
    ],
    [
      'the judge before an error of the bot',
      { kind: 'bot_error', error: { kind: 'x', message: '' } },
      [broken],
      undefined,
      { label: 'excluded', fault: 'judge' },
    ],
    [
      'the judge before the end state',
      ended('open'),
      [broken],
      RIGHT_RECORD,
      { label: 'excluded', fault: 'judge' },
    ],
    [
      'an error of the bot before a critical check',
      { kind: 'bot_error', error: { kind: 'x', message: '' } },
      [failing],
      undefined,
      { failure: 'bot_error' },
    ],
    [
      'a wrong record before a critical check',
      ended('open'),
      [failing],
      {},
      { failure: 'wrong_end_state' },
    ],
    [
      'a critical check before passing',
      ended('open'),
      [failing],
      RIGHT_RECORD,
      { failure: 'critical_check' },
    ],
    [
      'a hand-off before its undesired end state',
      ended('person'),
      [],
      undefined,
      { failure: 'handed_off' },
    ],
    [
      'a refusal before its undesired end state',
      ended('declined'),
      [],
      undefined,
      { failure: 'refused' },
    ],
  ])('%s', (_order, ending, verdicts, record, expected) => {
    expect(decide(ending, verdicts, record)).toMatchObject(expected)
  })

  it('and a check that could not be made decides nothing where it is not critical', () => {
    const minor: Verdict = { ...broken, severity: 'major' }
    expect(decide(ended('open'), [minor], RIGHT_RECORD)).toMatchObject({ label: 'passed' })
  })
})

describe('why a record could not be read', () => {
  it.each([
    ['http_status', 'HTTP 404: GET http://bot/c-1 answered {}', 'HTTP 404'],
    ['bad_response', 'expected JSON, got text/html: <a id="c-1">', 'expected JSON, got text/html'],
    ['timeout', 'the bot took more than 300 ms', 'the bot took more than 300 ms'],
    ['exception', 'the bot threw: no case c-1 at 12:30', 'the bot threw: no case … at …'],
  ])(
    'is told of %s without what differs from one conversation to the next',
    (kind, message, told) => {
      const { cause } = judged({ ending: ended('open'), over: { recordError: { kind, message } } })
      expect(cause).toBe(`the bot's record could not be read: ${told}`)
    },
  )

  it('is not told where nothing is expected of it', () => {
    const authored = { endStates: [{ id: 'open', desired: true, when: { endState: 'open' } }] }
    const over = { recordError: { kind: 'timeout', message: 'late' } }
    expect(judged({ ending: ended('open'), over, scenario: authored }).label).toBe('passed')
  })
})
