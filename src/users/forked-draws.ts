import type { AddressedRandom } from '../core/random.ts'
import type { Fork } from '../core/user.ts'

/** A conversation's draws, from some turn on under another address. */
export interface ForkedDraws extends AddressedRandom {
  /** The turn about to be made, from 1: what is drawn from now on is drawn for it. */
  reach(turn: number): void
}

/** The kept turns of a fork are drawn for as ever, so that the user is who it was; those after them as the fork says. */
export function forkedDraws(random: AddressedRandom, fork: Fork | undefined): ForkedDraws {
  let apart = ''
  return {
    reach: (turn) => {
      if (fork?.draws !== undefined && turn > fork.kept.length) apart = `fork ${fork.draws}/`
    },
    at: (purpose, event) => random.at(`${apart}${purpose}`, event),
  }
}
