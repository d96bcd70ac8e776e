import { describe, expect, it } from 'vitest'
import type { CaseResult, DatasetReport, ListedCase } from '../core/dataset.ts'
import type { Outcome } from '../core/outcome.ts'
import { FORMATS, renderCases, renderDataset } from './index.ts'
import { FOREIGN, HIDDEN } from './sample.case.ts'

const OPTIONS = { colour: false, width: 2_000 }
const FAILED: Outcome = {
  label: 'failed',
  failure: 'stuck',
  cause: 'asked again',
  desired: false,
  break: { turn: 3, stage: 'country', reason: 'no progress' },
  stagesReached: ['country'],
}
const PASSED: Outcome = { label: 'passed', cause: 'fine', desired: true, stagesReached: [] }

function result(given: Partial<CaseResult> = {}): CaseResult {
  return {
    id: 'r1-0001',
    file: 'analysis/regressions/shop.jsonl',
    scenario: 'open-shop',
    persona: 'anna',
    expected: 'passed',
    before: { target: 'shop', iteration: 'v1', outcome: FAILED },
    now: { target: 'shop', iteration: 'v2' },
    standing: 'failing',
    counts: { passed: 0, failed: 3, excluded: 0, unresolved: 0, unverified: 0 },
    times: 3,
    needed: 3,
    failure: FAILED,
    inARow: 0,
    retireable: false,
    ...given,
  }
}

function report(...cases: CaseResult[]): DatasetReport {
  const count = (standing: CaseResult['standing']) =>
    cases.filter((one) => one.standing === standing).length
  return {
    schema: 'offscript.dataset/1',
    at: '2026-01-01T00:00:00.000Z',
    retireAfter: 10,
    counts: {
      passing: count('passing'),
      flaky: count('flaky'),
      failing: count('failing'),
      not_held: count('not_held'),
    },
    unmet: count('failing') + count('flaky'),
    cases,
  }
}

const cameFrom = (outcome: Outcome) => ({ target: 'shop', iteration: 'v1', outcome })
const shown = (...cases: CaseResult[]) => renderDataset(report(...cases), 'terminal', OPTIONS)

describe('a case held again', () => {
  it.each<[string, Partial<CaseResult>, string]>([
    ['failing as it did', {}, 'still failing'],
    ['failing as it did', {}, 'the same: failed (stuck)'],
    [
      'failing otherwise',
      { failure: { ...FAILED, failure: 'refused' } },
      'failed (refused), broke at country, turn 3; was failed (stuck)',
    ],
    ['failing after it had passed', { before: cameFrom(PASSED) }, 'broken'],
    ['passing after it had failed', { standing: 'passing' }, 'mended'],
    ['passing as it did', { standing: 'passing', before: cameFrom(PASSED) }, 'still passes'],
    ['flaky', { standing: 'flaky' }, 'flaky'],
    ['not held', { standing: 'not_held', why: 'no voice' }, 'cannot be held'],
    ['not held', { standing: 'not_held', why: 'no voice' }, 'no voice'],
    ['with a note', { note: 'forgets the size' }, '(forgets the size)'],
    ['with a remark', { remark: 'another simulator' }, '! 1 case: another simulator'],
    [
      'that passed for long',
      { standing: 'passing', retireable: true, inARow: 12 },
      'May be retired',
    ],
  ])('%s says so', (_what, given, said) => {
    expect(shown(result(given))).toContain(said)
  })

  it('that fails stands above one that passes', () => {
    const text = shown(result({ id: 'fine', standing: 'passing' }), result({ id: 'wrong' }))
    expect(text.indexOf('wrong')).toBeLessThan(text.indexOf('fine'))
  })

  it('that does what is expected of it breaks nothing', () => {
    expect(shown(result({ standing: 'passing' }))).toContain('Every case does what is expected')
    expect(shown(result())).toContain('1 expected to pass did not.')
  })
})

const listed: ListedCase = {
  id: 'r1-0001',
  file: 'shop.jsonl',
  scenario: 'open-shop',
  persona: 'anna',
  note: FOREIGN,
  expected: 'passed',
  from: { target: FOREIGN, iteration: 'v1', outcome: FAILED },
  masked: 0,
  inARow: 0,
  retireable: false,
}

describe.each(FORMATS)('as %s', (format) => {
  it('foreign text in a case never comes out raw', () => {
    const odd = result({ id: FOREIGN, note: FOREIGN, why: FOREIGN, remark: FOREIGN })
    const texts = [
      renderDataset(report(odd), format, OPTIONS),
      renderCases([listed], format, OPTIONS),
    ]
    for (const text of texts) expect(HIDDEN.exec(text)?.[0]).toBeUndefined()
  })
})
