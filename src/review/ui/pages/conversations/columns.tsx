import type { ReactNode } from 'react'
import type { ConversationOrder, ListedConversation } from '../../../../core/conversation-list.ts'
import { Foreign } from '../../parts/foreign.tsx'
import { JUDGEMENT_TEXT } from '../../parts/judgement-text.ts'
import { OutcomeBadge } from '../../parts/outcome-badge.tsx'

/** A column that can be shown. */
export interface ListColumn {
  readonly label: string
  /** In pixels. */
  readonly width: number
  /** What clicking its head sorts by. */
  readonly order?: ConversationOrder
  readonly isFigure?: boolean
  cell(row: ListedConversation): ReactNode
}

const text = (value: string | undefined): ReactNode =>
  value === undefined ? '–' : <Foreign text={value} />

/** Every column, in the order of the page. The id, which is the link, always stands first. */
export const COLUMNS = {
  outcome: {
    label: 'Outcome',
    width: 200,
    order: 'outcome',
    cell: ({ outcome, failure }) => <OutcomeBadge outcome={outcome} failure={failure} />,
  },
  run: {
    label: 'Run',
    width: 130,
    order: 'plan',
    cell: ({ target, iteration }) => text(`${target} ${iteration}`),
  },
  scenario: {
    label: 'Scenario',
    width: 140,
    order: 'scenario',
    cell: ({ scenario }) => text(scenario),
  },
  persona: { label: 'Persona', width: 120, order: 'persona', cell: ({ persona }) => text(persona) },
  stage: { label: 'Broke at', width: 110, order: 'stage', cell: ({ stage }) => text(stage) },
  turn: {
    label: 'In turn',
    width: 80,
    order: 'turn',
    isFigure: true,
    cell: ({ turn }) => turn ?? '–',
  },
  failure: { label: 'Failure', width: 150, order: 'failure', cell: ({ failure }) => text(failure) },
  fault: { label: 'Fault', width: 110, cell: ({ fault }) => text(fault) },
  endState: {
    label: 'End state',
    width: 130,
    order: 'endState',
    cell: ({ endState }) => text(endState),
  },
  turns: {
    label: 'Turns',
    width: 80,
    order: 'turns',
    isFigure: true,
    cell: ({ turns }) => turns,
  },
  duration: {
    label: 'Time',
    width: 90,
    order: 'duration',
    isFigure: true,
    cell: ({ durationMs }) => `${(durationMs / 1_000).toFixed(2)} s`,
  },
  cost: {
    label: 'Cost',
    width: 100,
    order: 'cost',
    isFigure: true,
    cell: ({ costUsd }) => `$${costUsd.toFixed(4)}`,
  },
  arm: { label: 'Arm', width: 100, cell: ({ arm }) => text(arm) },
  repeat: { label: 'Repeat', width: 80, isFigure: true, cell: ({ repeat }) => repeat },
  labels: {
    label: 'Labels',
    width: 110,
    cell: ({ labels }) => labels.map((one) => JUDGEMENT_TEXT[one]).join(', ') || '–',
  },
  cause: { label: 'Cause', width: 220, cell: ({ cause }) => text(cause) },
} satisfies Readonly<Record<string, ListColumn>>
export type ColumnName = keyof typeof COLUMNS
export const COLUMN_NAMES = Object.keys(COLUMNS) as ColumnName[]

/** What is known of a column. */
export function columnOf(name: ColumnName): ListColumn {
  return COLUMNS[name]
}

const WIDE: readonly ColumnName[] = [
  'outcome',
  'run',
  'scenario',
  'persona',
  'stage',
  'turns',
  'labels',
  'cause',
]
const NARROW: readonly ColumnName[] = ['outcome', 'stage']

/** The columns that an address asks for, or those that fit. */
export function columnsOf(
  asked: readonly string[] | undefined,
  isNarrow: boolean,
): readonly ColumnName[] {
  if (asked === undefined) return isNarrow ? NARROW : WIDE
  return COLUMN_NAMES.filter((name) => asked.includes(name))
}
