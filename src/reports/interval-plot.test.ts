import { describe, expect, it } from 'vitest'
import { intervalPlot, type PlottedRate } from './interval-plot.ts'
import { FOREIGN, HIDDEN } from './sample.case.ts'

const rate = (given: Partial<PlottedRate> = {}): PlottedRate => ({
  label: 'v1',
  value: 0.5,
  low: 0.4,
  high: 0.6,
  ...given,
})

const plot = (rates: readonly PlottedRate[], width = 60): string[] =>
  intervalPlot([{ rates }], width)

describe('a plot of rates', () => {
  it('marks each rate between its whiskers, the wide ones outside', () => {
    const [line = ''] = plot([rate({ high: 1, wide: { low: 0.2, high: 1 } })])
    expect(line).toMatch(/^v1 +─+━+●━+ +50\.0 %$/u)
  })

  it.each([
    [0, 0],
    [0.25, 12],
    [0.5, 24],
    [1, 48],
  ])('puts %d where it is on the scale', (value, column) => {
    const [line = ''] = plot([rate({ value, low: value, high: 1 })])
    expect(Math.abs(line.indexOf('●') - 3 - column)).toBeLessThanOrEqual(0.5)
  })

  it.each([
    [0.004, '1 %'],
    [0.06, '10 %'],
    [0.3, '50 %'],
    [0.51, '100 %'],
  ])('whose highest bound is %d has a scale to %s', (high, end) => {
    const last = plot([rate({ value: 0, low: 0, high })]).at(-1)
    expect(last?.endsWith(` ${end}`) || last?.endsWith(`·${end}`)).toBe(true)
  })

  it.each([36, 50, 80, 120, 200])('fits %d columns', (width) => {
    const lines = plot([rate(), rate({ label: 'v2', value: 0, low: 0, high: 1 })], width)
    for (const line of lines) expect([...line].length).toBeLessThanOrEqual(width)
    expect(Math.max(...lines.map((line) => line.length))).toBe(width)
  })

  it('lines up its rows, and cuts a label that is long', () => {
    const lines = plot([rate(), rate({ label: 'x'.repeat(99) })], 100).slice(0, 2)
    expect(new Set(lines.map((line) => line.indexOf('●'))).size).toBe(1)
    expect(lines[1]).toContain('…')
  })

  it('has no mark where there is nothing to count', () => {
    const [line] = plot([rate({ value: undefined, low: 0, high: 1 })])
    expect(line).toMatch(/^v1 +nothing$/u)
  })

  it('draws groups apart, and says why', () => {
    const lines = intervalPlot([{ rates: [rate()] }, { title: 'other users', rates: [rate()] }], 60)
    expect(lines.slice(1, 3)).toEqual(['', 'other users'])
  })

  it('of nothing is a scale alone', () => {
    expect(intervalPlot([], 60)).toHaveLength(1)
  })

  it('lets no foreign text out raw, nor add a line', () => {
    const lines = plot([rate({ label: FOREIGN })])
    expect(lines).toHaveLength(2)
    expect(HIDDEN.exec(lines.join('\n'))?.[0]).toBeUndefined()
  })
})
