import { describe, expect, it } from 'vitest'
import { AnalysisReport } from '../core/analysis.ts'
import { ReplayReport } from '../core/replay.ts'
import { Trend } from '../core/trend.ts'
import {
  FORMATS,
  type Format,
  renderAnalysis,
  renderBreaks,
  renderFork,
  renderMinimized,
  renderNoise,
  renderReplay,
  renderTrend,
} from './index.ts'
import {
  emptyReport,
  FOREIGN,
  HIDDEN,
  sampleFork,
  sampleMinimized,
  sampleNoise,
  sampleReplay,
  sampleReport,
  sampleTrend,
} from './sample.case.ts'

const OPTIONS = { colour: false, width: 200 }
const TABLES: readonly Format[] = FORMATS.filter((format) => format !== 'json')

/** Markdown as a reader sees it: without the backslashes that keep text from being markup. */
const read = (text: string): string => text.replace(/\\([!-/:-@[-`{-~])/g, '$1')

describe.each(FORMATS)('as %s', (format) => {
  it('a run of nothing is a report', () => {
    expect(renderAnalysis(emptyReport(), format, OPTIONS)).toContain('r1abc')
  })

  it('a target without runs is a trend', () => {
    const none: Trend = { schema: 'offscript.trend/1', target: 'shop', rows: [], warnings: [] }
    expect(renderTrend(none, format, OPTIONS)).toContain('shop')
  })

  it('foreign text never comes out raw', () => {
    const texts = [
      renderAnalysis(sampleReport(FOREIGN), format, OPTIONS),
      renderTrend(sampleTrend(FOREIGN), format, OPTIONS),
      renderReplay(sampleReplay(FOREIGN), format, OPTIONS),
      renderFork(sampleFork(FOREIGN), format, OPTIONS),
      renderMinimized(sampleMinimized(FOREIGN), format, OPTIONS),
      renderNoise(sampleNoise(FOREIGN), format, OPTIONS),
    ]
    for (const text of texts) expect(HIDDEN.exec(text)?.[0]).toBeUndefined()
  })

  it('foreign text adds no line', () => {
    const lines = (text: string): number => text.split('\n').length
    expect(lines(renderAnalysis(sampleReport(FOREIGN), format, OPTIONS))).toBe(
      lines(renderAnalysis(sampleReport(), format, OPTIONS)),
    )
    expect(lines(renderTrend(sampleTrend(FOREIGN), format, OPTIONS))).toBe(
      lines(renderTrend(sampleTrend(), format, OPTIONS)),
    )
    // Wide enough that nothing is wrapped.
    const wide = { ...OPTIONS, width: 2_000 }
    expect(lines(renderMinimized(sampleMinimized(FOREIGN), format, wide))).toBe(
      lines(renderMinimized(sampleMinimized(), format, wide)),
    )
    expect(lines(renderReplay(sampleReplay(FOREIGN), format, wide))).toBe(
      lines(renderReplay(sampleReplay(), format, wide)),
    )
    expect(lines(renderFork(sampleFork(FOREIGN), format, wide))).toBe(
      lines(renderFork(sampleFork(), format, wide)),
    )
  })

  it('a text of thousands of characters is no trouble', () => {
    const long = '😀x|'.repeat(3_000)
    expect(renderAnalysis(sampleReport(long), format, OPTIONS).length).toBeGreaterThan(100)
  })
})

describe.each(TABLES)('as %s, a report', (format) => {
  const text = read(renderAnalysis(sampleReport(), format, OPTIONS))

  it.each([
    ['the failure rate with its interval and what it rests on', '21.9 % [19.4–24.7], 203 of 926'],
    ['the bounds', '20.1 % to 28.3 %'],
    [
      'the rate for other scenarios',
      '12.3 % to 34.6 % for other scenarios like these 7 (design effect 2.3)',
    ],
    ['how often all repeats pass', '45.7 % (6)'],
    ['that repeats are too few for it', '71.2 % (5)'],
    ['the completion', '77.6 % [74.8–80.2], 719 of 926'],
    ['the deviation-free arm', '9.3 % [4.8–17.3], 8 of 86'],
    ['the lengths', '9 turns (median), 22 at the 95th percentile'],
    ['what was not held', '34 of 1234 scheduled were not held'],
    ['the hazard of a stage', '14.1 % [12.0–16.5]'],
    ['the gain of a stage', '12.8 pp'],
    ['the rate of a persona', '17.8 % [14.1–22.3]'],
    ['its lift', '×0.74'],
    ['the lift of a behaviour', '×1.32'],
    ['a lift that is none', '–'],
    ['slices that are too few', 'Too few to say (n < 30): abandon (17)'],
    ['an example', 'r1abc-0042'],
    ['its command as it is to be pasted', 'npx offscript show r1abc-0042 --db a_b.db'],
    ['the command that shows it', 'offscript show ID'],
    ['the seed', 'seed 4711'],
    ['a warning', 'mind plain text'],
    ['what was explored, and that it enters no rate', '557 more where failures were likeliest'],
    ['how many failures were grouped', '997 of 2718'],
    ['the share of a group', '61.9 %'],
    ['an example of a group', 'r1abc-0611'],
    ['since when a group is there', 'v1 to plain text'],
    ['how many pairs met', '1881 of 2112 pairs'],
    ['the match rate with its interval and what it rests on', '76.1 % [75.0–77.2], 4321 of 5678'],
    ['whose it is and from which similarity', 'shop@plain text says what was sent (75.0 %'],
    ['the match rate of a step', '75.7 % [74.4–76.9]'],
    ['the match rate of a topic', '55.0 % [53.0–56.9]'],
    ['the match rate of a stage', 'stage size'],
    ['steps of the bot alone', 'told by the bot alone'],
    ['turns that are not compared', '47 turns have nothing to compare'],
    ['a turn in which the shadow differs', 'r1abc-0077'],
  ])('shows %s', (_what, figure) => {
    expect(text).toContain(figure)
  })

  it.each<[string, (string | number)[]]>([
    ['straying', [723, 203, 83, 67, 24, 1100]],
    ['never straying', [78, 8, 8, 4, 2, 100]],
    ['all', [801, 211, 91, 71, 26, 1200]],
    ['plain text', [913, 129]],
    ['stuck', [137]],
    ['unresolved', ['plain text', 43]],
    ['plain text', ['yes', 747]],
    ['anna', [59, 331]],
    ['order', [61, 332]],
    ['clarify', [62, 333]],
  ])('has a row %s with %j', (first, figures) => {
    const cells = text.split('\n').map((line) => line.split(/\s*\|\s*|\s{2,}/).filter(Boolean))
    const row = cells.find((line) => line[0] === first && line[1] === String(figures[0]))
    expect(row?.slice(1, 1 + figures.length)).toEqual(figures.map(String))
  })

  it('keeps each table as wide as its head, whatever others wrote', () => {
    if (format !== 'markdown') return
    const tables = renderAnalysis(sampleReport(FOREIGN), format, OPTIONS)
      .split('\n\n')
      .filter((block) => block.startsWith('|'))
    const widths = (table: string): number[] =>
      table.split('\n').map((line) => line.replaceAll('\\|', '').split('|').length)
    expect(tables.length).toBeGreaterThan(5)
    for (const table of tables) expect(new Set(widths(table)).size).toBe(1)
  })
})

describe('as Markdown, foreign text', () => {
  const text = renderAnalysis(sampleReport(FOREIGN), 'markdown', OPTIONS)
  it.each(['<script>', '[l](', '*b*', '`c`', '&lt;'])('cannot be the markup %s', (markup) => {
    const unescaped = text.replace(/\\./g, '')
    expect(FOREIGN).toContain(markup)
    expect(unescaped).not.toContain(markup)
  })
})

describe('as JSON', () => {
  it.each([
    [
      'a report',
      AnalysisReport,
      sampleReport(FOREIGN),
      renderAnalysis(sampleReport(FOREIGN), 'json', OPTIONS),
    ],
    [
      'a run of nothing',
      AnalysisReport,
      emptyReport(),
      renderAnalysis(emptyReport(), 'json', OPTIONS),
    ],
    ['a trend', Trend, sampleTrend(FOREIGN), renderTrend(sampleTrend(FOREIGN), 'json', OPTIONS)],
    [
      'a replay',
      ReplayReport,
      sampleReplay(FOREIGN),
      renderReplay(sampleReplay(FOREIGN), 'json', OPTIONS),
    ],
  ])('%s reads back exactly and fits its schema', (_what, schema, data, text) => {
    expect(JSON.parse(text)).toEqual(data)
    expect(schema.safeParse(JSON.parse(text)).error).toBeUndefined()
  })
})

describe('as a terminal', () => {
  it('is coloured only where it may be', () => {
    const red = '\u001b['
    expect(renderAnalysis(sampleReport(), 'terminal', { colour: true, width: 120 })).toContain(red)
    expect(renderAnalysis(sampleReport(), 'terminal', OPTIONS)).not.toContain(red)
  })

  it('cuts the last column to fit, never half a character', () => {
    const report = sampleReport()
    const cause = '😀'.repeat(300)
    const examples = report.examples.map((example) => ({ ...example, cause }))
    const text = renderAnalysis({ ...report, examples }, 'terminal', { colour: false, width: 100 })
    const line = text.split('\n').find((one) => one.includes('😀')) ?? ''
    expect(line).toMatch(/😀…$/u)
    expect(line).not.toMatch(/\p{Cs}/u)
    expect([...line].length).toBeLessThanOrEqual(100)
  })

  it('in short has the headline, the breaks and the failures, and nothing else', () => {
    const text = renderBreaks(sampleReport(), OPTIONS)
    expect(text).toContain('21.9 %')
    expect(text).toContain('Where it broke')
    expect(text).toContain('How it failed')
    expect(text).not.toContain('By persona')
  })
})

describe.each(TABLES)('as %s, a report', (format) => {
  const noted = (report: AnalysisReport): Map<string, string> => {
    const text = read(renderAnalysis(report, format, OPTIONS)).replace(/^## /gmu, '')
    const paragraphs = text
      .replace(/^(.+)\n\n(?=(?:Straying|Both) arms?\.)/gmu, '$1\n')
      .split('\n\n')
    return new Map(paragraphs.map((one) => [one.split('\n')[0] ?? '', one.split('\n')[1] ?? '']))
  }

  it.each([
    ['Where it broke', 'Straying arm.'],
    ['How it failed', 'Straying arm.'],
    ['End states', 'Both arms.'],
    ['Neither passed nor failed', 'Both arms.'],
    ['By persona', 'Straying arm.'],
    ['By scenario', 'Straying arm.'],
    ['By behaviour (failures that broke after it)', 'Straying arm.'],
    ['Every time', 'Straying arm.'],
  ])('says under "%s" which arms it covers', (title, arms) => {
    expect(noted(sampleReport()).get(title)).toMatch(new RegExp(`^${arms}`, 'u'))
  })

  it('of people who were observed names no arm', () => {
    const observed = { ...sampleReport(), observed: { file: 'log.csv' } }
    expect(renderAnalysis(observed, format, OPTIONS)).not.toMatch(/^(?:Straying|Both) arm/mu)
  })
})

describe.each(TABLES)('as %s, a report of a shadow', (format) => {
  const given = sampleReport()
  const shown = (shadow: Partial<NonNullable<AnalysisReport['shadow']>>): string =>
    given.shadow
      ? read(renderAnalysis({ ...given, shadow: { ...given.shadow, ...shadow } }, format, OPTIONS))
      : ''

  it('names the step that is compared', () => {
    expect(shown({ step: 'topic' })).toContain(
      'shop@plain text:topic gives the same output of step topic',
    )
  })

  it('says where there is nothing to compare', () => {
    const none = { hits: 0, total: 0, value: 0, low: 0, high: 1 }
    expect(shown({ match: none })).toContain('nothing to count: the shadow shop@')
  })

  it('shows the twelve topics with most turns, and says how many there are', () => {
    const match = { hits: 1, total: 2, value: 0.5, low: 0.1, high: 0.9 }
    const topics = Array.from({ length: 15 }, (_, at) => ({
      by: 'topic' as const,
      key: `about-${at}`,
      match,
    }))
    const text = shown({ topics })
    expect(text).toContain('The 12 with most turns of 15.')
    expect([text.includes('about-11'), text.includes('about-12')]).toEqual([true, false])
  })

  it('of a run without one says nothing of it', () => {
    const { shadow: _shadow, ...none } = given
    expect(read(renderAnalysis(none, format, OPTIONS))).not.toMatch(/shadow|match rate/iu)
  })
})

describe.each(TABLES)('as %s, a trend', (format) => {
  const text = read(renderTrend(sampleTrend(), format, OPTIONS))
  it.each([
    ['failure with its interval', '80.0 % [76.3–83.3]'],
    ['completion with its interval', '72.8 % [68.7–76.5]'],
    ['the change', '−53.0 pp'],
    ['the change with its interval', '−53.0 pp [−58.1 to −47.7]'],
    ['what is newly broken', '17'],
    ['the change to the best', '−79.1 pp'],
    ['a new kind of failure', 'handed_off'],
    ['how many enter no rate', '37'],
    ['a plot', '●'],
    ['where no line goes on', 'not the same users: another seed'],
    ['where most broke', 'plain text'],
    ['how many were held', '503'],
    ['why there is no change', 'v3 is not compared with the one before: another seed'],
  ])('shows %s', (_what, figure) => {
    expect(text).toContain(figure)
  })
})

describe('a run without a failure', () => {
  it('has an upper bound, the rate that shows in 95 % of such runs', () => {
    const report = sampleReport()
    const failure = { hits: 0, total: 300, value: 0, low: 0, high: 0.0126 }
    const straying = { ...report.straying, failure }
    const text = renderAnalysis({ ...report, straying }, 'terminal', OPTIONS)
    expect(text).toContain('Upper bound   1.0 %')
    expect(renderAnalysis(report, 'terminal', OPTIONS)).not.toContain('Upper bound')
  })
})

describe('a run with a rule to stop by', () => {
  const until = {
    rule: 'r2 differs from r1',
    met: true,
    failure: { low: 0.0123, high: 0.0678 },
    pairs: { eValue: 28.44, newlyBroken: 1, newlyFixed: 12 },
  }
  it.each([
    [true, 'Stopped       r2 differs from r1: failure rate 1.2 % to 6.8 %'],
    [false, 'Not reached   r2 differs from r1'],
  ])('met or not (%s) shows figures that hold whenever one stops', (met, said) => {
    const text = renderAnalysis(
      { ...sampleReport(), until: { ...until, met } },
      'terminal',
      OPTIONS,
    )
    expect(text).toContain(said)
    expect(text).toContain('e-value 28.4 where 20 is enough, 1 newly broken, 12 newly fixed')
  })
})

describe.each(TABLES)('as %s, a replay', (format) => {
  const text = read(renderReplay(sampleReplay(), format, OPTIONS))

  it.each([
    ['whether it is flaky', 'It is flaky'],
    ['how often it fails, with its interval', '50.0 % [9.5–90.5], 1 of 2'],
    ['how many came out the same', 'in 1 of 2, the transcript in 1'],
    ['where it parts, and in what', 'part at turn 2: the bot: other reply, actions.'],
    ['what the bot did', 'plain text({"size":"plain text"})'],
    ['how one side failed', 'timeout: plain text'],
    ['how one side ended', 'the user stopped (gave_up: plain text)'],
  ])('tells %s', (_what, told) => {
    expect(text).toContain(told)
  })
})

describe.each(TABLES)('as %s, a fork', (format) => {
  const text = read(renderFork(sampleFork(), format, OPTIONS))

  it.each([
    [
      'how it goes on',
      'from turn 3, as other plain text, who was plain text, with clarify, without straying',
    ],
    [
      'that the bot answered otherwise on the way',
      'On the way to turn 3 the bot answers otherwise.',
    ],
    ['what could not be played', 'Turn 3 could not be played as clarify in 1 of 2: it was answer.'],
    ['what ended too early', '1 of 2 ended before turn 3.'],
    ['how often it fails', '50.0 % [9.5–90.5], 1 of 2'],
  ])('tells %s', (_what, told) => {
    expect(text).toContain(told)
  })
})

describe.each(TABLES)('as %s, noise', (format) => {
  const text = read(renderNoise(sampleNoise(), format, OPTIONS))

  it.each([
    ['how many were flaky', '12.0 % [7.0–19.8], 12 of 100 users'],
    ['which user', '61.0 %'],
    ['its interval', '45.0 % to 72.0 %'],
    ['straying, without an interval', '28.0 %'],
    ['the bot', '11.0 %'],
    ['what else is in it', 'the model that plays the user'],
  ])('tells %s', (_what, told) => {
    expect(text).toContain(told)
  })

  it('without shares says why', () => {
    const { shares: _, ...none } = sampleNoise()
    expect(read(renderNoise(none, format, OPTIONS))).toContain('nothing varies')
  })
})

describe.each(TABLES)('as %s, a shortest form', (format) => {
  const text = read(renderMinimized(sampleMinimized(), format, OPTIONS))

  it.each([
    ['what the failure needs', 'Fails only when the user says plain text.'],
    ['what was needed', 'clarify at plain text#1'],
    ['what was not', 'fees'],
    ['how often it fails', '4 of 5 holds of plain text plain text'],
    ['what it took', '7 users tried, 20 conversations held'],
    ['that there may be a shorter one', 'The runs were spent before everything was tried'],
  ])('tells %s', (_what, told) => {
    expect(text).toContain(told)
  })

  it('has both conversations side by side', () => {
    expect(text).toMatch(/original, 2 turns.+shortest, 1 turn/)
  })
})

describe('two conversations side by side', () => {
  it('share the width of the terminal, and go on below', () => {
    const text = renderMinimized(sampleMinimized('word '.repeat(30)), 'terminal', {
      colour: false,
      width: 80,
    })
    const table = text.slice(text.indexOf('Side by side'), text.lastIndexOf('!'))
    for (const line of table.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
    expect(table.match(/word/gu)?.length).toBeGreaterThanOrEqual(60)
  })
})

describe('a long reply in a replay', () => {
  it('goes on below at a terminal, since the difference may be at its end', () => {
    const long = `${'word '.repeat(60)}end`
    const text = renderReplay(sampleReplay(long), 'terminal', { colour: false, width: 80 })
    expect(text).toMatch(/^ {5,}.*word end/mu)
  })
})

describe('a table of many slices', () => {
  it('shows the first twelve and says how many there are', () => {
    const report = sampleReport()
    const [slice] = report.slices
    if (!slice) throw new Error('no slice')
    const slices = Array.from({ length: 15 }, (_, at) => ({ ...slice, key: `persona-${at}` }))
    const text = renderAnalysis({ ...report, slices }, 'terminal', OPTIONS)
    expect(text).toContain('The 12 highest of 15.')
    expect(text).toContain('persona-11')
    expect(text).not.toContain('persona-12')
  })
})
