import { isSameValue } from '../core/facts.ts'
import { fold } from '../core/fold.ts'
import type { Matcher, Scalar } from '../core/matcher.ts'
import { shown } from './expectation.ts'
import { fingerprint } from './fingerprint.ts'

/** Why a matcher can never hold, in words that follow "can never hold: "; undefined where it may. */
export function contradiction(matcher: Matcher): string | undefined {
  if ('any' in matcher) {
    const reasons = matcher.any.map(contradiction)
    return reasons.includes(undefined) ? undefined : reasons[0]
  }
  const { required, forbidden } = conjuncts(matcher)
  for (const part of required) {
    const inner = 'any' in part ? contradiction(part) : ofItself(part)
    if (inner !== undefined) return inner
  }
  if (required.some((part) => forbidden.some((barred) => isImpliedBy(barred, part))))
    return 'it asks for something and for its opposite'
  return twoOf(required, 'stage') ?? twoOf(required, 'endState') ?? twoValues(required)
}

/** What no reply can meet, whatever else is asked for. */
function ofItself(part: Matcher): string | undefined {
  if (!('reply' in part) || !('matches' in part.reply)) return undefined
  const { matches } = part.reply
  // Only what is plain: beside an anchor stand letters alone, and no choice.
  const isLate = !matches.includes('|') && /^[\p{L}\p{N} ]+\^/u.test(matches)
  return isLate || /^[^|()[\]\\]*\$[\p{L}\p{N} ]+$/u.test(matches)
    ? `nothing can match ${shown(matches)}, where letters stand before its beginning or behind its end`
    : undefined
}

/** A record holds one value at a path, and none inside a plain one. */
function twoValues(required: readonly Matcher[]): string | undefined {
  const wanted = new Map<string, Scalar>()
  for (const part of required) {
    if (!('record' in part)) continue
    for (const [path, value] of Object.entries(part.record)) {
      const other = wanted.get(path)
      if (other !== undefined && !mayBeOne(other, value))
        return `it asks for a record with ${shown(other)} and ${shown(value)} at ${path}`
      const around = [...wanted.keys()].find((one) => isWithin(path, one) || isWithin(one, path))
      if (around !== undefined)
        return `it asks for a record with a value at ${around} and one at ${path}`
      wanted.set(path, value)
    }
  }
  return undefined
}

function mayBeOne(one: Scalar, other: Scalar): boolean {
  return isSameValue(one, spelt(other)) || isSameValue(other, spelt(one))
}

function spelt(value: Scalar): { value: Scalar; forms: string[] } {
  return { value, forms: [String(value)] }
}

function isWithin(path: string, other: string): boolean {
  return path.startsWith(`${other}.`)
}

/** Whether `earlier` holds whenever `later` does, as far as their form tells; false where in doubt. */
export function isImpliedBy(earlier: Matcher, later: Matcher): boolean {
  if (fingerprint(earlier) === fingerprint(later) || isBroader(earlier, later)) return true
  if ('any' in later) return later.any.every((part) => isImpliedBy(earlier, part))
  if ('all' in earlier) return earlier.all.every((part) => isImpliedBy(part, later))
  if ('any' in earlier && earlier.any.some((part) => isImpliedBy(part, later))) return true
  return 'all' in later && later.all.some((part) => isImpliedBy(earlier, part))
}

/** Whether one plain matcher asks for the same as another, and for less. */
function isBroader(earlier: Matcher, later: Matcher): boolean {
  if ('not' in earlier && 'not' in later) return isImpliedBy(later.not, earlier.not)
  if ('record' in earlier && 'record' in later) return isPartOf(earlier.record, later.record)
  if ('action' in earlier && 'action' in later)
    return (
      earlier.action.name === later.action.name &&
      isPartOf(earlier.action.arguments ?? {}, later.action.arguments ?? {})
    )
  if (!('reply' in earlier && 'reply' in later)) return false
  const [less, more] = [earlier.reply, later.reply]
  return (
    'contains' in less && 'contains' in more && fold(more.contains).includes(fold(less.contains))
  )
}

function isPartOf(
  part: Readonly<Record<string, Scalar>>,
  whole: Readonly<Record<string, Scalar>>,
): boolean {
  return Object.entries(part).every(
    ([key, value]) => Object.hasOwn(whole, key) && whole[key] === value,
  )
}

/** A matcher and all matchers within it, with the keys that lead there. */
export function* partsOf(
  matcher: Matcher,
  path: readonly PropertyKey[],
): Generator<{ matcher: Matcher; path: readonly PropertyKey[] }> {
  yield { matcher, path }
  if ('not' in matcher) yield* partsOf(matcher.not, [...path, 'not'])
  if ('all' in matcher)
    for (const [at, part] of matcher.all.entries()) yield* partsOf(part, [...path, 'all', at])
  if ('any' in matcher)
    for (const [at, part] of matcher.any.entries()) yield* partsOf(part, [...path, 'any', at])
}

/** What must hold and what must not, for the whole to hold. */
function conjuncts(matcher: Matcher): { required: Matcher[]; forbidden: Matcher[] } {
  if ('all' in matcher) {
    const parts = matcher.all.map(conjuncts)
    return {
      required: [matcher, ...parts.flatMap((part) => part.required)],
      forbidden: parts.flatMap((part) => part.forbidden),
    }
  }
  if (!('not' in matcher)) return { required: [matcher], forbidden: [] }
  const { not } = matcher
  if ('not' in not) return conjuncts(not.not)
  if (!('any' in not)) return { required: [], forbidden: [not] }
  const parts = not.any.map((part) => conjuncts({ not: part }))
  return {
    required: parts.flatMap((part) => part.required),
    forbidden: [not, ...parts.flatMap((part) => part.forbidden)],
  }
}

function twoOf(required: readonly Matcher[], kind: 'stage' | 'endState'): string | undefined {
  const names = new Set<string>()
  for (const part of required) {
    if (kind === 'stage' && 'stage' in part) names.add(part.stage)
    if (kind === 'endState' && 'endState' in part) names.add(part.endState)
  }
  if (names.size < 2) return undefined
  const what = kind === 'stage' ? 'stages' : 'end states'
  return `it asks for the ${what} ${[...names].map(shown).join(' and ')} at once`
}
