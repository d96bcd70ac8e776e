import { describe, expect, it, test } from 'vitest'
import { csv } from './csv.ts'
import { sampleTrend } from './sample.case.ts'
import { trendCsv } from './trend-csv.ts'

const line = (...cells: (string | number | undefined)[]): string => csv(['a'], [cells]).slice(3, -2)

describe('a cell', () => {
  it.each<[string, string | number | undefined, string]>([
    ['a plain text as it is', 'plain', 'plain'],
    ['a comma in quotes', 'a,b', '"a,b"'],
    ['a quote twice', 'say "hi"', '"say ""hi"""'],
    ['a line break in quotes', 'a\nb', '"a\nb"'],
    ['a number as it is, below zero too', -0.25, '-0.25'],
    ['nothing as nothing', undefined, ''],
    ['no formula', '=1+1', "'=1+1"],
    ['no formula by a plus', '+1', "'+1"],
    ['no formula by a minus', '-1+cmd', "'-1+cmd"],
    ['no formula by an at', '@SUM(A1)', "'@SUM(A1)"],
    ['no formula after a tab', '\t=1', '\\u{9}=1'],
    ['no formula after a carriage return', '\r=1', '\\u{d}=1'],
    ['nothing that acts on a terminal', '\u001b[2J', '\\u{1b}[2J'],
    ['no formula after blanks', '  =1', "'  =1"],
    ['no formula in full width', '＝1', "'＝1"],
    ['no formula that quotes would hide', '=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
    ['no formula after a line break', '\n=1', '"\'\n=1"'],
  ])('writes %s', (_what, value, written) => {
    expect(line(value)).toBe(written)
  })
})

test('lines end as RFC 4180 has them', () => {
  expect(csv(['a', 'b'], [[1, 2]])).toBe('a,b\r\n1,2\r\n')
})

describe('a trend as CSV', () => {
  const [head = '', ...rows] = trendCsv(sampleTrend()).trimEnd().split('\r\n')
  const cell = (row: number, name: string): string | undefined =>
    rows[row]?.split(',')[head.split(',').indexOf(name)]

  it('has a line an iteration, each as long as its head', () => {
    expect(rows.map((row) => row.split(',').length)).toEqual(rows.map(() => head.split(',').length))
    expect(rows).toHaveLength(3)
  })

  it.each([
    ['failure_rate', '0.8'],
    ['failed', '400'],
    ['clustered_high', ''],
    ['previous_from', ''],
  ])('has %s of the first', (name, value) => {
    expect(cell(0, name)).toBe(value)
  })

  it.each([
    ['clustered_high', '0.3456'],
    ['previous_difference', '-0.53'],
    ['best_difference', '-0.791'],
    ['new_failures', 'handed_off'],
  ])('has %s of the second', (name, value) => {
    expect(cell(1, name)).toBe(value)
  })

  it('has no rate where there is nothing to count', () => {
    expect([cell(2, 'failure_rate'), cell(2, 'judged')]).toEqual(['', '0'])
  })
})
