import type { MaskingRule } from '../../core/masking.ts'
import { CHECK_SCHEMES, type CheckScheme } from './check-digits.ts'

/** Letters and digits alone, in capitals: what check digits are reckoned over. */
export function compact(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase()
}

/** What stands for the `n`th value of a rule (from 1): the same again for the same value and number. */
export function standIn({ replacement, check }: MaskingRule, found: string, n: number): string {
  const scheme = check && CHECK_SCHEMES[check]
  return replacement.replace(
    /\{(n|shape)(?::(\d+))?\}/gu,
    (_token, kind: string, size: string | undefined) =>
      kind === 'n'
        ? String(n).padStart(Number(size ?? 1), '0')
        : shaped(found, Number(size ?? 0), n, scheme),
  )
}

/** A value of the same shape: a bot that looks at lengths, prefixes and check digits takes it as it took the first. */
function shaped(found: string, kept: number, n: number, scheme: CheckScheme | undefined): string {
  const characters = [...found]
  const places = [...characters.keys()].filter((at) => isWord(characters[at]))
  for (const at of places.slice(kept)) characters[at] = blank(characters[at] ?? '')
  const numbered = places
    .slice(kept, places.length - (scheme?.trailing ?? 0))
    .filter((at) => characters[at] === '0')
  const digits = String(n)
  for (const [back, at] of numbered.reverse().slice(0, digits.length).entries())
    characters[at] = digits.at(-1 - back) ?? '0'
  if (!scheme) return characters.join('')
  const whole = scheme.complete(places.map((at) => characters[at]).join(''))
  for (const [position, at] of places.entries()) characters[at] = whole[position] ?? ''
  return characters.join('')
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character)
}

function blank(character: string): string {
  if (/\p{N}/u.test(character)) return '0'
  return /\p{Lu}/u.test(character) ? 'X' : 'x'
}
