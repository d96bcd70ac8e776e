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
  const side = (column: number): 'right' | 'left' => (figures.includes(column) ? 'right' : 'left')
  return (
    // A region that scrolls must be reached by keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
    <section className="scrolls" aria-label={label} tabIndex={0}>
      <Table className="figures" verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            {head.map((name, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns are never moved
              <Table.Th key={column} scope="col" ta={side(column)}>
                {name}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ key, cells }) => (
            <Table.Tr key={key}>
              {cells.map((cell, column) =>
                column === 0 ? (
                  // biome-ignore lint/suspicious/noArrayIndexKey: columns are never moved
                  <Table.Th key={column} scope="row" fw={500} ta={side(column)}>
                    {cell}
                  </Table.Th>
                ) : (
                  // biome-ignore lint/suspicious/noArrayIndexKey: columns are never moved
                  <Table.Td key={column} ta={side(column)}>
                    {cell}
                  </Table.Td>
                ),
              )}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  )
}
