import Table from 'cli-table3'
import pc from 'picocolors'
import { visibleLine } from '../core/visible.ts'
import type { Document, Section } from './document.ts'

/** How a terminal is to be written to. */
export interface TerminalOptions {
  readonly colour: boolean
  /** Columns at hand; long last columns are cut to fit. */
  readonly width: number
}

const NO_LINES = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: ' ',
}

/** A document for people at a terminal. */
export function renderTerminal(document: Document, { colour, width }: TerminalOptions): string {
  const paint = pc.createColors(colour)
  const blocks = [
    paint.bold(visibleLine(document.title)),
    ...(document.lead.length > 0 ? [document.lead.map(visibleLine).join('\n')] : []),
    ...document.sections.map((section) => sectionText(section, paint, width)),
    ...(document.warnings.length > 0
      ? [document.warnings.map((warning) => paint.yellow(`! ${visibleLine(warning)}`)).join('\n')]
      : []),
  ]
  return `${blocks.join('\n\n')}\n`
}

function sectionText(
  section: Section,
  paint: ReturnType<typeof pc.createColors>,
  width: number,
): string {
  const {
    title,
    notes = [],
    head = [],
    rows = [],
    figures = [],
    wrap = false,
    evenly = false,
  } = section
  const lead = [paint.bold(title), ...notes.map((note) => paint.dim(visibleLine(note)))]
  if (section.drawing) return [...lead, ...section.drawing(width)].join('\n')
  const room = evenly ? halfOf(rows, head, width) : roomFor(rows, head, width)
  const table = new Table({
    ...(wrap || evenly ? { wordWrap: true, colWidths: widthsFor(head, room, evenly) } : {}),
    head: head.map((name) => paint.dim(name)),
    chars: NO_LINES,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 1 },
    colAligns: head.map((_, column) => (figures.includes(column) ? 'right' : 'left')),
  })
  table.push(...fitted(rows, head, wrap || evenly ? Number.POSITIVE_INFINITY : room))
  const body = table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
  return [...lead, body].join('\n')
}

/** What a row's last column may fill; tables whose other columns fill the width are left alone. */
function roomFor(
  rows: readonly (readonly string[])[],
  head: readonly string[],
  width: number,
): number {
  const widths = head.map((name, column) =>
    Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)),
  )
  const others = widths.slice(0, -1).reduce((sum, one) => sum + one + 2, 0)
  return Math.max(20, width - others)
}

/** What each of the last two columns may fill. */
function halfOf(
  rows: readonly (readonly string[])[],
  head: readonly string[],
  width: number,
): number {
  const left = rows.map((row) => row.slice(0, -1))
  return Math.max(
    20,
    Math.floor(
      (roomFor(
        left.map((row) => [...row.slice(0, -1), '']),
        head.slice(0, -1),
        width,
      ) -
        2) /
        2,
    ),
  )
}

function widthsFor(head: readonly string[], room: number, evenly: boolean): (number | null)[] {
  const wide = evenly ? 2 : 1
  return head.map((_, column) => (column < head.length - wide ? null : room + 1))
}

/** Cuts the last column so that a row fits the width. */
function fitted(
  rows: readonly (readonly string[])[],
  head: readonly string[],
  room: number,
): string[][] {
  return rows.map((row) =>
    row.map((cell, column) =>
      cut(visibleLine(cell), column === head.length - 1 ? room : Number.POSITIVE_INFINITY),
    ),
  )
}

function cut(text: string, room: number): string {
  const characters = [...text]
  return characters.length > room ? `${characters.slice(0, room - 1).join('')}…` : text
}
