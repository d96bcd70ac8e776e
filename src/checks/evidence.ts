import type { Conversation, TurnError } from '../core/conversation.ts'
import { alternativesOf, isSameValue, ownValue, type SlotValue } from '../core/facts.ts'
import { valueAt } from '../core/match.ts'
import type { Scalar } from '../core/matcher.ts'
import type { EndState, Expected, Scenario } from '../core/scenario.ts'

/** One place in which the record is not what the user said. */
export interface WrongValue {
  readonly path: string
  readonly slot: string | undefined
  readonly reason: string
  /** What stands there instead, as text. */
  readonly found: string
  /** Set where the path bears a fact's name and holds just what the user said of it: then the expectation is at fault. */
  readonly asSaid?: true
}

/** How the bot's record compares with what the user finally said. */
export interface RecordCheck {
  /** `none` when there is nothing to compare with: no record, or nothing expected. */
  readonly result: 'right' | 'wrong' | 'none'
  /** One sentence for each path that is wrong. */
  readonly wrong: readonly WrongValue[]
  /** Why there is nothing to compare with: the bot's record could not be read. */
  readonly unread?: TurnError
}

/** Each fact as the user finally gave it; the scenario's own value where it never came up. */
export function finalValues(
  scenario: Scenario,
  conversation: Conversation,
  language: string,
): Map<string, SlotValue> {
  const said = new Map<string, Scalar>()
  for (const { note } of conversation.turns) {
    for (const [slot, value] of Object.entries(note.conveys)) said.set(slot, value)
  }
  return new Map(
    Object.entries(scenario.facts).map(([slot, fact]) => {
      const all = [ownValue(fact, language), ...alternativesOf(fact, language)]
      const last = said.get(slot)
      const found = all.find(({ value }) => value === last)
      return [slot, found ?? ownValue(fact, language)]
    }),
  )
}

/** Holds the record, or where there is none the values last repeated by the bot, against an end state's `expect`. */
export function checkRecord(
  scenario: Scenario,
  conversation: Conversation,
  endState: EndState,
  language: string,
): RecordCheck {
  const expected = Object.entries(endState.expect ?? {})
  if (expected.length === 0) return { result: 'none', wrong: [] }
  const finals = finalValues(scenario, conversation, language)
  // What the bot repeats is no substitute for a record that it keeps.
  if (conversation.recordError)
    return { result: 'none', wrong: [], unread: conversation.recordError }
  if (conversation.record === undefined) return checkEchoes(conversation, expected)
  const wrong = expected.flatMap(([path, expectation]) => {
    const { slot, value } = resolved(expectation, finals)
    if (slot !== undefined && scenario.facts[slot]?.known === false) return []
    const found = valueAt(conversation.record, path)
    return isSameValue(found, value)
      ? []
      : [
          {
            path,
            slot,
            found: String(found ?? ''),
            ...(isAsSaid({ path, found, slot, value }, conversation, finals)
              ? { asSaid: true as const }
              : {}),
            reason: `${path} is ${shown(found)}, the user said ${shown(value.forms[0])}`,
          },
        ]
  })
  return { result: wrong.length === 0 ? 'right' : 'wrong', wrong }
}

/**
 * The last name of a path is taken for a fact's. Where the expectation is another than that fact, the record is as said when
 * it holds what the user said of it, or nothing where nothing was said.
 */
function isAsSaid(
  { path, found, slot, value }: Compared,
  { turns }: Conversation,
  finals: ReadonlyMap<string, SlotValue>,
): boolean {
  const name = path.split('.').at(-1) ?? ''
  const final = finals.get(name)
  if (!final || slot === name || (slot === undefined && isSameValue(value.value, final))) {
    return false
  }
  const said = turns.some(({ note }) => Object.hasOwn(note.conveys, name))
  return said ? isSameValue(found, final) : found === undefined || found === null
}

/** One expectation with what stands in the record. */
interface Compared {
  readonly path: string
  readonly found: unknown
  readonly slot: string | undefined
  readonly value: SlotValue
}

function resolved(
  expectation: Expected,
  finals: ReadonlyMap<string, SlotValue>,
): { slot: string | undefined; value: SlotValue } {
  if (typeof expectation !== 'object') {
    return { slot: undefined, value: { value: expectation, forms: [String(expectation)] } }
  }
  const value = finals.get(expectation.fact)
  return { slot: expectation.fact, value: value ?? { value: '', forms: [''] } }
}

/** Without a record the bot's own words are the only witness: its last repetition of each expected fact. */
function checkEchoes(
  conversation: Conversation,
  expected: readonly [string, Expected][],
): RecordCheck {
  const last = new Map<string, { found: string; correct: boolean }>()
  for (const { reading } of conversation.turns) {
    for (const { slot, found, correct } of reading?.echoes ?? []) last.set(slot, { found, correct })
  }
  const slots = expected.flatMap(([path, one]) =>
    typeof one === 'object' ? [{ path, slot: one.fact }] : [],
  )
  const wrong = slots.flatMap(({ path, slot }) => {
    const echo = last.get(slot)
    return echo && !echo.correct
      ? [{ path, slot, found: echo.found, reason: `${slot} was last repeated as "${echo.found}"` }]
      : []
  })
  if (wrong.length > 0) return { result: 'wrong', wrong }
  const all = slots.length === expected.length && slots.every(({ slot }) => last.get(slot)?.correct)
  return { result: all ? 'right' : 'none', wrong: [] }
}

function shown(value: unknown): string {
  return value === undefined ? 'missing' : JSON.stringify(value)
}
