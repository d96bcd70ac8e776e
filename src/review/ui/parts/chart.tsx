import { useComputedColorScheme } from '@mantine/core'
import { CustomChart, HeatmapChart, LineChart, ScatterChart } from 'echarts/charts'
import {
  AriaComponent,
  GridComponent,
  LegendComponent,
  TooltipComponent,
  VisualMapComponent,
} from 'echarts/components'
import { type EChartsCoreOption, init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { useEffect, useRef } from 'react'

use([
  AriaComponent,
  CustomChart,
  GridComponent,
  HeatmapChart,
  LegendComponent,
  LineChart,
  ScatterChart,
  SVGRenderer,
  TooltipComponent,
  VisualMapComponent,
])

/** A picture of figures that also stand on the page as text; `label` says in words what it shows. */
export function Chart({
  option,
  label,
  height,
  onPick,
}: {
  readonly option: EChartsCoreOption
  readonly label: string
  readonly height: number
  /** Told of the item that was clicked. */
  readonly onPick?:
    | ((item: { seriesName?: string; name: string; dataIndex: number }) => void)
    | undefined
}) {
  const box = useRef<HTMLDivElement>(null)
  const scheme = useComputedColorScheme('light')
  useEffect(() => {
    if (!box.current) return
    const chart = init(box.current, scheme === 'dark' ? 'dark' : undefined, { renderer: 'svg' })
    // Tooltips are drawn, not written as HTML: labels are what bots and authors say.
    chart.setOption({ backgroundColor: 'transparent', animation: false, ...option })
    if (onPick) chart.on('click', (item) => onPick(item as never))
    const watcher = new ResizeObserver(() => chart.resize())
    watcher.observe(box.current)
    return () => {
      watcher.disconnect()
      chart.dispose()
    }
  }, [option, scheme, onPick])
  return <div ref={box} role="img" aria-label={label} style={{ height, width: '100%' }} />
}
