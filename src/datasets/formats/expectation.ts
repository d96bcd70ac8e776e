import type { Case } from '../../core/case.ts'
import type { Scalar } from '../../core/matcher.ts'

/** What should come of a case, as data. */
export interface Expectation {
  readonly outcome: Case['expected']
  /** The desired end states; one of them is to be reached. */
  readonly endStates: readonly string[]
  /** What the bot's record must hold then, where the scenario says so: of the first such end state. */
  readonly record?: Readonly<Record<string, Scalar>>
}

export function expectationOf({ expected, scenario }: Case): Expectation {
  const desired = scenario.endStates.filter((one) => one.desired)
  const wanted = desired.find(({ expect }) => expect !== undefined)?.expect
  const record = Object.entries(wanted ?? {}).flatMap(([path, value]) => {
    if (typeof value !== 'object' || value === null) return [[path, value] as const]
    const fact = scenario.facts[value.fact]
    return fact ? [[path, fact.value] as const] : []
  })
  return {
    outcome: expected,
    endStates: desired.map(({ id }) => id),
    ...(record.length > 0 ? { record: Object.fromEntries(record) } : {}),
  }
}

/** The same as a sentence that a model can grade by. A user may change its mind on the way: what it said last counts. */
export function expectationText(one: Case): string {
  const { endStates, record } = expectationOf(one)
  const values = Object.entries(record ?? {}).map(([path, value]) => `${path} = ${value}`)
  return [
    `The assistant brings the user to the goal: ${one.scenario.goal}`,
    `The conversation ends in: ${endStates.join(' or ')}.`,
    ...(values.length > 0
      ? [
          `What the assistant finally has on record, unless the user changed it on the way: ${values.join('; ')}.`,
        ]
      : []),
  ].join('\n')
}
