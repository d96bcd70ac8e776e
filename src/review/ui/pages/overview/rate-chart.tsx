import { useNavigate } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { interval } from '../../../../core/figures.ts'
import type { TrendRow } from '../../../../core/trend.ts'
import { visibleLine } from '../../../../core/visible.ts'
import { Chart } from '../../parts/chart.tsx'
import { rateOption } from './rate-option.ts'

/** The rates drawn; a click on an iteration opens its run. The table on the page has the same figures. */
export function RateChart({ rows }: { readonly rows: readonly TrendRow[] }) {
  const navigate = useNavigate()
  const option = useMemo(() => rateOption(rows), [rows])
  const open = useCallback(
    ({ dataIndex }: { dataIndex: number }) => {
      const run = rows[dataIndex]?.runId
      if (run !== undefined) void navigate({ to: '/run', search: { run } })
    },
    [rows, navigate],
  )
  const told = rows.map(
    ({ iteration, failure }) => `${visibleLine(iteration)} ${interval(failure)}`,
  )
  return (
    <Chart
      option={option}
      height={320}
      label={`Failure rate over iterations: ${told.join(', ')}`}
      onPick={__REPORT__ ? undefined : open}
    />
  )
}
