import type { Cell, ShadowSummary } from '../core/records.ts'
import type { ShadowAnswer, ShadowComparison, ShadowTurn } from '../core/shadow.ts'
import { fromColumn, fromOptionalColumn, toColumn, toOptionalColumn } from './exact-text.ts'
import { toJson } from './to-json.ts'

/** What the analysis reads of a shadow's turn. */
export const SHADOW_SUMMARY_COLUMNS = [
  'turn',
  'error',
  'matched',
  'similarity',
  'steps',
  'topics',
  'stage',
] as const

/** Columns of `shadow_turns` after the conversation's number, in the order of the values of `shadowRow`. */
export const SHADOW_COLUMNS = [...SHADOW_SUMMARY_COLUMNS, 'text', 'latency_ms', 'detail'] as const

/** One row of `shadow_turns` without what only a full read-back needs. */
export interface ShadowSummaryRow {
  readonly turn: number
  readonly error: string | null
  readonly matched: 0 | 1 | null
  readonly similarity: number | null
  readonly steps: string
  readonly topics: string
  readonly stage: string | null
}

/** One row of `shadow_turns`. */
export interface ShadowRow extends ShadowSummaryRow {
  readonly latency_ms: number
  readonly detail: string
}

/** A shadow's turn as values for `SHADOW_COLUMNS`. */
export function shadowRow({ turn, replies, error, latencyMs, comparison }: ShadowTurn): Cell[] {
  return [
    turn,
    toOptionalColumn(error?.kind),
    comparison ? Number(comparison.matched) : null,
    comparison?.similarity ?? null,
    JSON.stringify(comparison?.steps ?? {}),
    JSON.stringify(comparison?.topics ?? []),
    toOptionalColumn(comparison?.stage),
    toColumn(replies.map(({ text }) => text).join('\n')),
    latencyMs,
    toJson({ replies, ...(error ? { error } : {}) } satisfies ShadowDetail),
  ]
}

type ShadowDetail = Pick<ShadowAnswer, 'replies' | 'error'>

/** The turn that `shadowRow` was given. */
export function toShadowTurn(row: ShadowRow): ShadowTurn {
  const detail: ShadowDetail = JSON.parse(row.detail)
  return { turn: row.turn, ...detail, latencyMs: row.latency_ms, ...comparisonOf(row) }
}

/** What the analysis needs of it. */
export function toShadowSummary(row: ShadowSummaryRow & { readonly id: string }): ShadowSummary {
  const error = fromOptionalColumn(row.error)
  return {
    conversationId: fromColumn(row.id),
    turn: row.turn,
    ...(error === undefined ? {} : { error }),
    ...comparisonOf(row),
  }
}

function comparisonOf(row: ShadowSummaryRow): { comparison?: ShadowComparison } {
  if (row.matched === null) return {}
  const stage = fromOptionalColumn(row.stage)
  const comparison = {
    matched: row.matched === 1,
    ...(row.similarity === null ? {} : { similarity: row.similarity }),
    steps: JSON.parse(row.steps),
    topics: JSON.parse(row.topics),
    ...(stage === undefined ? {} : { stage }),
  }
  return { comparison }
}
