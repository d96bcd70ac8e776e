import { AppError } from '../../core/errors.ts'
import { parsePoints } from '../detection.ts'

/** When a run may stop before its plan is held. */
export type UntilRule =
  /** The failure rate is known this closely, as a share either way. */
  | { readonly kind: 'within'; readonly margin: number }
  /** This run and another stored one do not fail equally often. */
  | { readonly kind: 'differs'; readonly names: readonly [string, string] }

const WITHIN = /^\s*failure\s+within\s+(.+)$/u
const DIFFERS = /^\s*(\S+)\s+differs\s+from\s+(\S+)\s*$/u

/** Reads `failure within 2pp` and `A differs from B`. Throws an `AppError` for anything else. */
export function parseUntil(source: string): UntilRule {
  const margin = WITHIN.exec(source)?.[1]
  if (margin !== undefined) return { kind: 'within', margin: parsePoints(margin) }
  const [, a, b] = DIFFERS.exec(source) ?? []
  if (a !== undefined && b !== undefined) return { kind: 'differs', names: [a, b] }
  throw new AppError('user_mistake', `"${source}" is no rule to stop by`, {
    hint: "Rules: 'failure within 2pp', 'v4 differs from v3' (one of them this run, the other a stored one).",
  })
}
