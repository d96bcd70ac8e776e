import type { EChartsCoreOption } from 'echarts/core'
import { interval } from '../../../../core/figures.ts'
import type { Rate } from '../../../../core/rate.ts'
import type { TrendRow } from '../../../../core/trend.ts'
import { visibleLine } from '../../../../core/visible.ts'

interface Drawn {
  readonly name: string
  readonly colour: string
  readonly symbol: string
  readonly dashed: boolean
  of(row: TrendRow): Rate
}

const DRAWN: readonly Drawn[] = [
  {
    name: 'Failure rate',
    colour: '#e8590c',
    symbol: 'circle',
    dashed: false,
    of: (row) => row.failure,
  },
  {
    name: 'Completion',
    colour: '#1c7ed6',
    symbol: 'triangle',
    dashed: true,
    of: (row) => row.completion,
  },
]

/** Failure and completion over iterations, each with its interval as a band; no line joins iterations that met other users. */
export function rateOption(rows: readonly TrendRow[]): EChartsCoreOption {
  const groups = [...new Set(rows.map(({ group }) => group))]
  return {
    aria: { enabled: false },
    grid: { left: 48, right: 24, top: 40, bottom: 32 },
    legend: { top: 0, data: DRAWN.map(({ name }) => name) },
    tooltip: {
      trigger: 'axis',
      renderMode: 'richText',
      formatter: (items: readonly { dataIndex: number }[]) =>
        tipOf(rows[items[0]?.dataIndex ?? -1]),
    },
    xAxis: {
      type: 'category',
      data: rows.map(({ iteration }) => visibleLine(iteration)),
      axisLabel: { hideOverlap: true, width: 120, overflow: 'truncate' },
    },
    yAxis: { type: 'value', min: 0, max: 1, axisLabel: { formatter: percentOf } },
    series: DRAWN.flatMap((drawn) => [
      ...groups.flatMap((group) => bandOf(rows, drawn, group)),
      ...groups.map((group) => lineOf(rows, drawn, group)),
    ]),
  }
}

function percentOf(share: number): string {
  return `${Math.round(share * 100)} %`
}

function tipOf(row: TrendRow | undefined): string {
  if (!row) return ''
  const lines = DRAWN.map(({ name, of }) => `${name} ${interval(of(row))} of ${of(row).total}`)
  return [visibleLine(row.iteration), ...lines].join('\n')
}

/** Values of one group of comparable iterations; nothing elsewhere, so that the line breaks off. */
function valuesOf(
  rows: readonly TrendRow[],
  { of }: Drawn,
  group: number,
  value: (rate: Rate) => number,
): (number | null)[] {
  return rows.map((row) => (row.group === group && of(row).total > 0 ? value(of(row)) : null))
}

/** Two stacked areas of which only the upper is seen. */
function bandOf(rows: readonly TrendRow[], drawn: Drawn, group: number): object[] {
  const common = {
    type: 'line',
    stack: `${drawn.name} ${group}`,
    stackStrategy: 'all',
    symbol: 'none',
    lineStyle: { opacity: 0 },
    silent: true,
    tooltip: { show: false },
  }
  return [
    { ...common, data: valuesOf(rows, drawn, group, ({ low }) => low) },
    {
      ...common,
      data: valuesOf(rows, drawn, group, ({ low, high }) => high - low),
      areaStyle: { color: drawn.colour, opacity: 0.18 },
    },
  ]
}

function lineOf(rows: readonly TrendRow[], drawn: Drawn, group: number): object {
  return {
    type: 'line',
    name: drawn.name,
    data: valuesOf(rows, drawn, group, ({ value }) => value),
    symbol: drawn.symbol,
    symbolSize: 9,
    itemStyle: { color: drawn.colour },
    lineStyle: { color: drawn.colour, width: 2, type: drawn.dashed ? 'dashed' : 'solid' },
  }
}
