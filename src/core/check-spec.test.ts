import { describe, expect, it } from 'vitest'
import { CheckSpec, checksFor, STANDING_CHECKS } from './check-spec.ts'

const kindsOf = (checks: readonly CheckSpec[]): string[] => checks.map(({ kind }) => kind)
const parsed = (...checks: object[]): CheckSpec[] => checks.map((one) => CheckSpec.parse(one))

describe('the checks of a conversation', () => {
  it('are all standing ones where a scenario names none, each under its kind', () => {
    const { authored, standing } = checksFor([])
    expect(authored).toEqual([])
    expect(standing).toEqual(STANDING_CHECKS)
    expect(STANDING_CHECKS.map(({ id }) => id)).toEqual(kindsOf(STANDING_CHECKS))
  })

  it('lack a standing one that is switched off', () => {
    const { authored, standing } = checksFor(parsed({ kind: 'repeated_prompt', off: true }))
    expect(authored).toEqual([])
    expect(kindsOf(standing)).not.toContain('repeated_prompt')
    expect(standing).toHaveLength(STANDING_CHECKS.length - 1)
  })

  it('have entries of a kind in the place of the standing one', () => {
    const two = parsed(
      { kind: 'length', maxChars: 300 },
      { id: 'far_too_long', kind: 'length', maxChars: 3000, severity: 'critical' },
    )
    const { authored, standing } = checksFor(two)
    expect(authored).toMatchObject([
      { id: 'length', severity: 'minor', maxChars: 300 },
      { id: 'far_too_long', severity: 'critical', maxChars: 3000 },
    ])
    expect(kindsOf(standing)).not.toContain('length')
  })

  it('keep all standing ones beside a kind that only scenarios have', () => {
    const must = { id: 'a', kind: 'must', matcher: { reply: { contains: 'a' } } }
    expect(checksFor(parsed(must)).standing).toEqual(STANDING_CHECKS)
  })

  it('are critical only where a finding is a failure beyond doubt', () => {
    const critical = STANDING_CHECKS.filter(({ severity }) => severity === 'critical')
    expect(kindsOf(critical)).toEqual(['leaked_internals', 'foreign_data'])
  })
})
