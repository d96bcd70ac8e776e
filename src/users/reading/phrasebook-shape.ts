/** Nothing but signs before it in its sentence, and after it. */
export const START = '(?<=^[^\\p{L}\\p{N}]*)'
export const END = '(?=[^\\p{L}\\p{N}?]*$)'

/** How bots put things in one language. Entries are regular expression sources over folded text. */
export interface Phrasebook {
  readonly error: readonly string[]
  readonly claimDone: readonly string[]
  /** Said to one whose matter is done: a claim of success where the turn asks, refuses and adds nothing. */
  readonly closing: readonly string[]
  /** "Done!": the same of one step, so a claim where it is all that is said. */
  readonly curt: readonly string[]
  readonly handOff: readonly string[]
  readonly refusal: readonly string[]
  readonly confirm: readonly string[]
  readonly proceed: readonly string[]
  readonly askMore: readonly string[]
  readonly fallback: readonly string[]
  readonly prompt: readonly string[]
  /** What only who was sent it or chose it can know: a one-time code, a password. */
  readonly secret: readonly string[]
  /** That one is to be made up, or was lost. */
  readonly newSecret: readonly string[]
  /** Asks for the reason of what was said, rather than for something new. */
  readonly why: readonly string[]
  readonly offerHelp: readonly string[]
  /** Turns a claim, hand-off or refusal into a condition, an offer or its opposite. */
  readonly hedge: readonly string[]
  /** After a claim: makes it depend on something still to be done. */
  readonly proviso: readonly string[]
  /** What a question says before its first choice ("would you like a"); over text as written. */
  readonly choiceLead: readonly string[]
  readonly or: readonly string[]
  readonly stopWords: readonly string[]
}
