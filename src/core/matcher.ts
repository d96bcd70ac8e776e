import * as z from 'zod'

/** A plain value that a record or an action's argument is compared with. */
export const Scalar = z.union([z.string(), z.number(), z.boolean()])
export type Scalar = z.infer<typeof Scalar>

/** A question asked of one turn's replies (and, for `record`, of the bot's record after them). */
export type Matcher =
  | { stage: string }
  | { endState: string }
  | { reply: { contains: string } | { matches: string } }
  | { action: { name: string; arguments?: Record<string, Scalar> | undefined } }
  | { record: Record<string, Scalar> }
  | { all: Matcher[] }
  | { any: Matcher[] }
  | { not: Matcher }

const pattern = z.string().refine(isPattern, 'must be a valid regular expression')

/** Matchers as authored: `contains` ignores case and accents, `matches` is a regular expression (flags i, u). */
export const Matcher: z.ZodType<Matcher> = z
  .lazy(() =>
    z.union(
      [
        z.strictObject({ stage: z.string() }),
        z.strictObject({ endState: z.string() }),
        z.strictObject({
          reply: z.union([
            z.strictObject({ contains: z.string().min(1) }),
            z.strictObject({ matches: pattern }),
          ]),
        }),
        z.strictObject({
          action: z.strictObject({
            name: z.string(),
            arguments: z.record(z.string(), Scalar).optional(),
          }),
        }),
        z.strictObject({ record: z.record(z.string(), Scalar) }),
        z.strictObject({ all: z.array(Matcher).min(1) }),
        z.strictObject({ any: z.array(Matcher).min(1) }),
        z.strictObject({ not: Matcher }),
      ],
      { error: 'must be one of stage, endState, reply, action, record, all, any, not' },
    ),
  )
  .meta({ id: 'Matcher' })

function isPattern(source: string): boolean {
  try {
    new RegExp(source, 'iu')
    return true
  } catch {
    return false
  }
}
