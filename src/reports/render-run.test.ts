import { describe, expect, it } from 'vitest'
import { AnalysisReport } from '../core/analysis.ts'
import { csv } from './csv.ts'
import { RUN_FORMATS, renderRun } from './render-run.ts'
import type { RunReport } from './run-report.ts'
import { emptyReport, FOREIGN, HIDDEN, sampleConversation, sampleReport } from './sample.case.ts'

const OPTIONS = { colour: false, width: 200 }

const runOf = (foreign = 'plain text'): RunReport => {
  const { spec, outcome } = sampleConversation(foreign)
  const gate = { figure: 'excluded', limit: 0.1, unit: 'share' } as const
  return {
    report: {
      ...sampleReport(foreign),
      gates: [
        { ...gate, gate: 'excluded <= 10%', met: true, value: 0.0758 },
        { ...gate, gate: `unverified <= 1% ${foreign}`, met: false, note: foreign },
      ],
    },
    summaries: [
      {
        ...spec,
        outcome,
        scenario: foreign,
        turns: 2,
        durationMs: 31_000,
        costUsd: 0,
        behaviours: {},
        rejectedDrafts: 0,
      },
    ],
    conversation: () => sampleConversation(foreign),
    flags: '',
  }
}

describe.each(RUN_FORMATS)('a run as %s', (format) => {
  it('lets no foreign text out raw', () => {
    const text = renderRun(runOf(FOREIGN), format, OPTIONS).replaceAll('\r\n', '\n')
    expect(HIDDEN.exec(text)?.[0]).toBeUndefined()
  })

  it('of nothing is a file', () => {
    const none = { ...runOf(), report: emptyReport(), summaries: [] }
    expect(renderRun(none, format, OPTIONS)).toMatch(/r1abc|run_id/u)
  })

  it('is the same each time', () => {
    expect(renderRun(runOf(), format, OPTIONS)).toBe(renderRun(runOf(), format, OPTIONS))
  })
})

describe.each(['markdown', 'terminal'] as const)('gates as %s', (format) => {
  const text = renderRun(runOf(), format, OPTIONS).replace(/\\([!-/:-@[-`{-~])/g, '$1')

  it.each([
    ['how many are not met', '1 of 2 not met.'],
    ['what was found', '7.6 %'],
    ['that one is met', / met\b/u],
    ['that one is not', 'NOT MET'],
    ['that nothing was found', '–'],
  ])('show %s', (_what, shown) => {
    expect(text).toMatch(shown)
  })
})

it('is a table without gates where there are none', () => {
  const { gates: _, ...report } = runOf().report
  expect(renderRun({ ...runOf(), report }, 'terminal', OPTIONS)).not.toContain('Gates')
})

it('as JSON is the report, and fits its schema', () => {
  const read: unknown = JSON.parse(renderRun(runOf(FOREIGN), 'json', OPTIONS))
  expect(read).toEqual(runOf(FOREIGN).report)
  expect(AnalysisReport.safeParse(read).error).toBeUndefined()
})

it('as CSV has a line a conversation, with its outcome and break', () => {
  const [head = '', line = ''] = renderRun(runOf(), 'csv', OPTIONS).split('\r\n')
  const cells = line.split(',')
  const cell = (name: string): string | undefined => cells[head.split(',').indexOf(name)]
  expect(['conversation_id', 'outcome', 'failure', 'break_stage', 'break_turn'].map(cell)).toEqual([
    'r1-0001',
    'failed',
    'abandoned',
    'size',
    '2',
  ])
  expect(cells).toHaveLength(head.split(',').length)
})

it('as CSV keeps a cause that looks like a formula from being one', () => {
  const text = renderRun(runOf('=HYPERLINK("http://x")'), 'csv', OPTIONS)
  expect(text).toContain(csv(['x'], [[`=HYPERLINK("http://x")`]]).split('\r\n')[1])
  expect(text).not.toMatch(/(?:^|,)"?=/mu)
})
