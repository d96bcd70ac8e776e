import type { Detection, Need } from '../core/detection.ts'
import { AppError } from '../core/errors.ts'
import { pairedSize, unpairedSize } from './statistics/power.ts'

/** What is to be seen, and what is known before. */
export interface DetectionRequest {
  /** Points of the failure rate, as a share. */
  readonly difference: number
  /** The chance to see it, between 0 and 1. */
  readonly power: number
  readonly baseline: number
  readonly baselineFrom: string
  /** Straying conversations that one repeat of the plan holds. */
  readonly conversationsPerRepeat: number
  /** Two earlier runs of the same users: how much fared otherwise each way besides the change. */
  readonly earlier?: { readonly churn: number; readonly name: string } | undefined
}

const POINTS = /^\s*(\d+(?:\.\d+)?)\s*pp\s*$/u

/** Reads `5pp`: points of a rate, above 0 and below 100. Throws an `AppError` for anything else. */
export function parsePoints(given: string): number {
  const points = Number(POINTS.exec(given)?.[1])
  if (points > 0 && points < 100) return points / 100
  throw new AppError('user_mistake', `"${given}" is not a number of points such as 5pp`)
}

/**
 * Conversations needed in each run to show that the failure rate fell by `difference`, at two-sided 5 %; that it rose,
 * where it cannot fall as far. Pairs are reckoned from the worst, both sides independent, to the best, nothing changes
 * but one way.
 */
export function detectionOf(request: DetectionRequest): Detection {
  const { difference, power, baselineFrom, conversationsPerRepeat, earlier } = request
  const before = request.baseline
  const after = before >= difference ? before - difference : before + difference
  const need = (assuming: string, conversations: number, discordant?: number): Need => ({
    assuming,
    ...(discordant === undefined ? {} : { discordant }),
    conversations,
    repeats: Math.ceil(conversations / conversationsPerRepeat),
  })
  const paired = (assuming: string, discordant: number): Need => {
    const churn = { onlyA: (discordant + difference) / 2, onlyB: (discordant - difference) / 2 }
    return need(assuming, pairedSize(churn, power), discordant)
  }
  const independent = before * (1 - after) + after * (1 - before)
  return {
    difference,
    power,
    baseline: before,
    changed: after,
    baselineFrom,
    unpaired: need('other users in each run', unpairedSize(before, after, power)),
    paired: [
      paired('the two sides fare as if independent', independent),
      paired('half as much besides the change', (independent + difference) / 2),
      ...(earlier ? [paired(`as much as ${earlier.name}`, difference + earlier.churn)] : []),
      paired('nothing changes but one way', difference),
    ],
  }
}
