import * as z from 'zod'
import { Id } from './persona.ts'

/** A regular expression in the dialect of JavaScript with the `u` flag, which must find more than nothing. */
const Pattern = z
  .string()
  .min(1)
  .refine(findsSomething, 'must be a regular expression that matches at least one character')

/** How numbers are known to be what they look like, and how a stand-in is made to look so too. */
export const CheckDigits = z.enum(['luhn', 'iban', 'dni'])
export type CheckDigits = z.infer<typeof CheckDigits>

/** One kind of secret or personal data: how it is found, and what is written in its place. */
export const MaskingRule = z.strictObject({
  name: Id,
  /** Written with JavaScript's `u` flag. Of overlapping finds the one of the earlier rule counts. */
  pattern: Pattern,
  ignoreCase: z.boolean().default(false),
  /** Only what has these check digits right is masked, and its stand-in has them right too. */
  check: CheckDigits.optional(),
  /**
   * What is written instead. `{n}` is the number of the value, from 1, `{n:6}` the same in six digits; `{shape:3}` is the
   * value itself with its first three letters and digits kept and the others made `0` and `X`, the number at its end.
   */
  replacement: z.string().min(1),
  /** Which spellings are the same value: all characters, all but capitals, or letters and digits alone. */
  same: z.enum(['exact', 'lower', 'letters']).default('exact'),
})
export type MaskingRule = z.infer<typeof MaskingRule>

/** `analysis/masking.yaml`: what is masked before a conversation is kept as a case. */
export const Masking = z.strictObject({
  /** Added to the rules that come with the program; one of the same name replaces it, in its place. */
  rules: z.array(MaskingRule).default([]),
  /** What is kept on purpose: a find that one of these patterns matches whole, whatever its capitals. */
  keep: z.array(Pattern).default([]),
})
export type Masking = z.infer<typeof Masking>

function findsSomething(source: string): boolean {
  try {
    return !new RegExp(`^(?:${source})$`, 'u').test('')
  } catch {
    return false
  }
}
