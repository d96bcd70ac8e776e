import { Table } from '@mantine/core'
import type { ReactNode } from 'react'

/** One row: the first cell names it. */
export interface FigureRow {
  readonly key: string
  readonly cells: readonly ReactNode[]
}

/** A table of figures that scrolls sideways on its own where it is too wide; `figures` are the columns set flush right. */
export function FigureTable({
  label,
  head,
  figures,
  rows,
}: {
  readonly label: string
  readonly head: readonly ReactNode[]
  readonly figures: readonly number[]
  readonly rows: readonly FigureRow[]
}) {
  const columns = head.map((name, at) => ({
    name,
    at,
    key: `column ${at}`,
    isFigure: figures.includes(at),
  }))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and must be reached by keyboard
    <section className="scrolls" aria-label={label} tabIndex={0}>
      <Table className="figures" verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            {columns.map(({ name, key, isFigure }) => (
              <Table.Th key={key} scope="col" ta={isFigure ? 'right' : 'left'}>
                {name}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ key: row, cells }) => (
            <Table.Tr key={row}>
              {columns.map(({ at, key, isFigure }) => (
                <Cell key={key} isFirst={at === 0} isFigure={isFigure}>
                  {cells[at]}
                </Cell>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  )
}

function Cell({
  isFirst,
  isFigure,
  children,
}: {
  readonly isFirst: boolean
  readonly isFigure: boolean
  readonly children: ReactNode
}) {
  const look = isFigure ? ({ ta: 'right', className: 'figure' } as const) : {}
  if (isFirst)
    return (
      <Table.Th scope="row" fw={500} {...look}>
        {children}
      </Table.Th>
    )
  return <Table.Td {...look}>{children}</Table.Td>
}
