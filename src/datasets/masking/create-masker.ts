import type { MaskedValue } from '../../core/case.ts'
import type { Masking, MaskingRule } from '../../core/masking.ts'
import { CHECK_SCHEMES } from './check-digits.ts'
import { compact, standIn } from './stand-in.ts'

/** Masks one case: the same value is the same stand-in wherever it occurs. */
export interface Masker {
  /** A copy in which every text, also the names of fields, is masked; whole numbers are read as their digits. */
  mask<T>(value: T): T
  /** What was masked so far, in order of first occurrence. */
  masked(): MaskedValue[]
}

/** A masker that has seen nothing yet. Masking what is masked already, in the same order, changes nothing. */
export function createMasker({ rules, keep }: Masking): Masker {
  const finders = rules.map((rule) => ({
    rule,
    pattern: new RegExp(rule.pattern, rule.ignoreCase ? 'giu' : 'gu'),
  }))
  const kept = keep.map((pattern) => new RegExp(`^(?:${pattern})$`, 'iu'))
  const known = new Map<string, Entry>()
  const counts = new Map<string, number>()

  const standInFor = (rule: MaskingRule, found: string): string => {
    const key = `${rule.name} ${SAME[rule.same](found)}`
    const entry = known.get(key)
    if (entry) {
      entry.times += 1
      return standIn(rule, found, entry.n)
    }
    const n = (counts.get(rule.name) ?? 0) + 1
    const made = standIn(rule, found, n)
    counts.set(rule.name, n)
    known.set(key, { rule: rule.name, n, standIn: made, times: 1 })
    return made
  }

  const maskText = (text: string): string => {
    const finds = finders
      .flatMap(({ rule, pattern }, order) =>
        [...text.matchAll(pattern)].map((match) => ({
          rule,
          order,
          start: match.index,
          found: match[0],
        })),
      )
      .filter(({ rule, found }) => isReal(rule, found) && !kept.some((one) => one.test(found)))
    return replaced(text, withoutOverlaps(finds), standInFor)
  }

  const maskPart = (part: unknown): unknown => {
    if (typeof part === 'string') return maskText(part)
    if (typeof part === 'number') return maskNumber(part, maskText)
    if (Array.isArray(part)) return part.map(maskPart)
    if (typeof part !== 'object' || part === null) return part
    return Object.fromEntries(
      Object.entries(part).map(([key, value]) => [maskText(key), maskPart(value)]),
    )
  }

  return {
    mask: <T>(value: T) => maskPart(value) as T,
    masked: () =>
      [...known.values()].map(({ rule, standIn: made, times }) => ({ rule, standIn: made, times })),
  }
}

interface Entry {
  readonly rule: string
  readonly n: number
  readonly standIn: string
  times: number
}

interface Find {
  readonly rule: MaskingRule
  readonly order: number
  readonly start: number
  readonly found: string
}

const SAME = {
  exact: (text: string) => text,
  lower: (text: string) => text.toLowerCase(),
  letters: compact,
} as const satisfies Record<MaskingRule['same'], (text: string) => string>

function isReal({ check }: MaskingRule, found: string): boolean {
  return check === undefined || CHECK_SCHEMES[check].valid(compact(found))
}

/** Earlier rules first, and of one rule the finds as they stand in the text. */
function withoutOverlaps(finds: readonly Find[]): Find[] {
  const chosen: Find[] = []
  const end = ({ start, found }: Find): number => start + found.length
  for (const find of [...finds].sort((a, b) => a.order - b.order || a.start - b.start))
    if (chosen.every((one) => end(one) <= find.start || end(find) <= one.start)) chosen.push(find)
  return chosen.sort((a, b) => a.start - b.start)
}

function replaced(
  text: string,
  finds: readonly Find[],
  standInFor: (rule: MaskingRule, found: string) => string,
): string {
  let [made, at] = ['', 0]
  for (const { rule, start, found } of finds) {
    made += text.slice(at, start) + standInFor(rule, found)
    at = start + found.length
  }
  return made + text.slice(at)
}

/** A fact may be a number; where its stand-in is none, the text is what is left to say. */
function maskNumber(number: number, maskText: (text: string) => string): number | string {
  if (!Number.isSafeInteger(number)) return number
  const text = String(number)
  const made = maskText(text)
  if (made === text) return number
  return String(Number(made)) === made ? Number(made) : made
}
