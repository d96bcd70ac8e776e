import Table from 'cli-table3'
import type { Figure } from './figures.ts'

const HEAD = ['', 'measured', 'least to most', 'target', 'limit'] as const

/** For a terminal. */
export function asTable(all: readonly Figure[]): string {
  const right = 'right' as const
  const table = new Table({
    head: [...HEAD],
    colAligns: ['left', right, right, right, right],
    colWidths: [64],
    wordWrap: true,
    style: { head: [], border: [] },
  })
  table.push(...all.map(row))
  return table.toString()
}

/** For a page, a line each. */
export function asMarkdown(all: readonly Figure[]): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(HEAD), '|---|--:|--:|--:|--:|', ...all.map((one) => line(row(one)))]
}

function row({ what, measured, spread, target, limit }: Figure): string[] {
  return [what, measured, spread, target, limit]
}
