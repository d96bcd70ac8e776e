import type { CSSProperties } from 'react'
import { interval, percent } from '../../../core/figures.ts'
import type { HeatCell, HeatMap } from '../../../core/heat.ts'
import type { ConversationsSearch } from '../pages/conversations/search.ts'
import { Count } from './count.tsx'
import { Foreign } from './foreign.tsx'

/** A heat map as a table: each cell says its figure, and leads to the conversations that failed in it. */
export function HeatTable({
  label,
  map,
  searchOf,
}: {
  readonly label: string
  readonly map: HeatMap
  /** The failed conversations of a cell. */
  readonly searchOf: (cell: HeatCell) => ConversationsSearch
}) {
  const cells = new Map(map.cells.map((cell) => [`${cell.row}\u0000${cell.column}`, cell]))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and must be reached by keyboard
    <section className="scrolls" aria-label={label} tabIndex={0}>
      <table className="heat">
        <thead>
          <tr>
            <td />
            {map.columns.map((column) => (
              <th key={column} scope="col">
                <Foreign text={column} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {map.rows.map((row) => (
            <tr key={row}>
              <th scope="row">
                <Foreign text={row} />
              </th>
              {map.columns.map((column) => (
                <Cell key={column} cell={cells.get(`${row}\u0000${column}`)} searchOf={searchOf} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Cell({
  cell,
  searchOf,
}: {
  readonly cell: HeatCell | undefined
  readonly searchOf: (cell: HeatCell) => ConversationsSearch
}) {
  if (!cell) return <td className="heat-none">–</td>
  const { failure, tooFew } = cell
  const heat = { '--heat': `${Math.round(failure.value * 55)}%` } as CSSProperties
  return (
    <td className={tooFew ? 'heat-few' : 'heat-cell'} style={heat} title={interval(failure)}>
      <Count of={failure.hits} search={searchOf(cell)}>
        {tooFew ? `${failure.hits} of ${failure.total}` : percent(failure.value)}
      </Count>
      <span className="heat-small">
        {tooFew
          ? 'too few'
          : `${interval(failure).slice(interval(failure).indexOf('['))} n ${failure.total}`}
      </span>
    </td>
  )
}
