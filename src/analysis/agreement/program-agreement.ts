import type { ProgramAgreement, SampledStratum } from '../../core/agreement.ts'
import { percent } from '../../core/figures.ts'
import type { Judgement } from '../../core/label.ts'
import { drawnOrder } from '../queue/drawn-order.ts'
import { rate } from '../statistics/rate.ts'
import {
  roganGladen,
  sameShare,
  sensitivityOf,
  specificityOf,
  type TwoPhase,
  trueShare,
} from '../statistics/two-phase.ts'

/** Fewer clear labels of an outcome say nothing of it. */
export const LEAST_CLEAR = 10
/** How much of the beginning of the drawn order must be labelled to count as a random sample. */
const COVERED = 0.9

/** A conversation that counts: straying arm, passed or failed. */
export interface Counted {
  readonly id: string
  readonly label: 'passed' | 'failed'
}

/**
 * The program held against what reviewers say of a random sample, `consensus` being by conversation. As the sample counts, of
 * the passed and of the failed each, the beginning of the order that the seed draws, as far as nine in ten of it are labelled:
 * labels given elsewhere, as of failures that are hard to believe, are no random sample, and enter only where they lie in it.
 */
export function programAgreement(
  counted: readonly Counted[],
  consensus: ReadonlyMap<string, Judgement>,
  seed: string,
): ProgramAgreement {
  const stratum = (label: Counted['label']): SampledStratum =>
    stratumOf(
      drawnOrder(
        counted.filter((one) => one.label === label),
        seed,
      ).map(({ id }) => consensus.get(id)),
    )
  const [failed, passed] = [stratum('failed'), stratum('passed')]
  const phases: TwoPhase = {
    observed: rate(failed.size, failed.size + passed.size),
    positives: rate(failed.bot, failed.clear),
    negatives: rate(passed.bot, passed.clear),
  }
  const found = { seed, failed, passed, observed: phases.observed }
  const refused = tooFew(failed, passed)
  return refused === undefined ? { ...found, ...figuresOf(phases) } : { ...found, refused }
}

function stratumOf(drawn: readonly (Judgement | undefined)[]): SampledStratum {
  const sampled = drawn.slice(0, covered(drawn))
  const labelled = sampled.filter((judgement) => judgement !== undefined)
  const clear = labelled.filter((judgement) => judgement !== 'unclear')
  return {
    size: drawn.length,
    drawn: sampled.length,
    labelled: labelled.length,
    clear: clear.length,
    bot: clear.filter((judgement) => judgement === 'bot').length,
    needed: Math.min(LEAST_CLEAR, drawn.length),
  }
}

/** The longest beginning of which enough is labelled. */
function covered(drawn: readonly (Judgement | undefined)[]): number {
  let [labelled, longest] = [0, 0]
  drawn.forEach((judgement, at) => {
    if (judgement === undefined) return
    labelled += 1
    if (labelled >= COVERED * (at + 1)) longest = at + 1
  })
  return longest
}

function tooFew(failed: SampledStratum, passed: SampledStratum): string | undefined {
  if (failed.size + passed.size === 0) return 'nothing passed or failed'
  const missing = [
    { what: 'failed', ...failed },
    { what: 'passed', ...passed },
  ].filter(({ clear, needed }) => clear < needed)
  if (missing.length === 0) return undefined
  const parts = missing.map(
    ({ what, clear, needed }) => `${needed} conversations that ${what} (${clear} so far)`,
  )
  return `too few labels of the random sample: needed are clear ones of at least ${parts.join(' and ')}`
}

function figuresOf(
  phases: TwoPhase,
): Pick<ProgramAgreement, 'same' | 'sensitivity' | 'specificity' | 'corrected' | 'refused'> {
  const [sensitivity, specificity] = [sensitivityOf(phases), specificityOf(phases)]
  const known = {
    same: sameShare(phases),
    ...(sensitivity ? { sensitivity } : {}),
    ...(specificity ? { specificity } : {}),
  }
  // Where no failure is the bot's, or all are, there is nothing to correct by: the shares themselves are the answer.
  const value =
    sensitivity && specificity
      ? roganGladen(phases.observed.value, sensitivity.value, specificity.value)
      : trueShare(phases).value
  if (value !== undefined) return { ...known, corrected: { ...trueShare(phases), value } }
  return { ...known, refused: uninformed(sensitivity?.value ?? 0, specificity?.value ?? 0) }
}

function uninformed(sensitivity: number, specificity: number): string {
  return `sensitivity and specificity add up to ${percent(sensitivity + specificity)}, no more than chance: where what the program calls failed is no oftener the bot's fault than the rest, there is no rate to correct`
}
