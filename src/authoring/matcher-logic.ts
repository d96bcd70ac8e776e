import type { Matcher } from '../core/matcher.ts'
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
    const inner = 'any' in part ? contradiction(part) : undefined
    if (inner !== undefined) return inner
  }
  const barred = new Set(forbidden.map((part) => fingerprint(part)))
  if (required.some((part) => barred.has(fingerprint(part))))
    return 'it asks for something and for its opposite'
  return twoOf(required, 'stage') ?? twoOf(required, 'endState')
}

/** Whether `earlier` holds whenever `later` does, as far as their form tells; false where in doubt. */
export function isImpliedBy(earlier: Matcher, later: Matcher): boolean {
  if (fingerprint(earlier) === fingerprint(later)) return true
  if ('any' in later) return later.any.every((part) => isImpliedBy(earlier, part))
  if ('all' in earlier) return earlier.all.every((part) => isImpliedBy(part, later))
  if ('any' in earlier && earlier.any.some((part) => isImpliedBy(part, later))) return true
  return 'all' in later && later.all.some((part) => isImpliedBy(earlier, part))
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
  return { required: [], forbidden: 'any' in not ? [not, ...not.any] : [not] }
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
