import { describe, expect, it } from 'vitest'
import { Agreement } from '../core/agreement.ts'
import { FORMATS, renderAgreement } from './index.ts'
import { FOREIGN, HIDDEN } from './sample.case.ts'

const OPTIONS = { colour: false, width: 200 }
const NONE = { bot: 0, simulator: 0, not_a_failure: 0, unclear: 0 }
const RATE = { hits: 40, total: 100, value: 0.4, low: 0.309, high: 0.498 }
const STRATUM = { size: 100, drawn: 20, labelled: 20, clear: 20, bot: 19, needed: 10 }

function agreement(reviewer: string): Agreement {
  return Agreement.parse({
    schema: 'offscript.agreement/1',
    runId: 'r1',
    target: 'shop',
    iteration: 'v1',
    labelled: 40,
    reviewers: [
      { reviewer, labelled: 40 },
      { reviewer: 'ben', labelled: 20 },
    ],
    consensus: { ...NONE, bot: 19, not_a_failure: 21 },
    pairs: [
      {
        a: reviewer,
        b: 'ben',
        same: { hits: 18, total: 20, value: 0.9, low: 0.699, high: 0.972 },
        kappa: { value: 0.8, low: 0.54, high: 1 },
        table: {
          bot: { ...NONE, bot: 9, unclear: 2 },
          simulator: NONE,
          not_a_failure: { ...NONE, not_a_failure: 9 },
          unclear: NONE,
        },
      },
    ],
    program: {
      seed: '1',
      failed: STRATUM,
      passed: { ...STRATUM, bot: 1 },
      observed: RATE,
      same: { value: 0.95, low: 0.83, high: 0.99 },
      sensitivity: { value: 0.9, low: 0.7, high: 0.97 },
      specificity: { value: 0.96, low: 0.8, high: 0.99 },
      corrected: { value: 0.41, low: 0.3, high: 0.52 },
    },
    warnings: [],
  })
}

describe.each(FORMATS)('agreement as %s', (format) => {
  it('keeps what would hide or act in a name from doing so', () => {
    expect(renderAgreement(agreement(FOREIGN), format, OPTIONS)).not.toMatch(HIDDEN)
  })
})

describe('agreement at a terminal', () => {
  const text = renderAgreement(agreement('anna'), 'terminal', OPTIONS)

  it.each([
    'Labelled       40 conversations: anna 40, ben 20',
    'Failure rate   40.0 % [30.9–49.8], 40 of 100, as the program counts',
    'Corrected      41.0 % [30.0–52.0]',
    "Cohen's kappa 0.80 [0.54 to 1.00]; the same label in 90.0 %",
  ])('says "%s"', (line) => {
    expect(text).toContain(line)
  })

  it('says why there is no corrected rate', () => {
    const { corrected: _, ...program } = agreement('anna').program
    const refused = { ...agreement('anna'), program: { ...program, refused: '9 labels more' } }
    expect(renderAgreement(refused, 'terminal', OPTIONS)).toContain('cannot be told: 9 labels more')
  })
})
