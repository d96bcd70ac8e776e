import {
  type Candidate,
  closedUp,
  HOLDS,
  holdsToSettle,
  settled,
  type Tally,
} from '../../analysis/index.ts'
import type { JudgedConversation } from '../../core/records.ts'
import type { Trial } from '../../core/trial.ts'
import { findParting } from '../../run/index.ts'

/** Holds one candidate's conversation once, under an id that the bot has not seen. */
export type HoldCandidate = (candidate: Candidate) => Promise<JudgedConversation>

/** How candidates are tried. */
export interface Trying {
  readonly hold: HoldCandidate
  /** Whether this is the failure that is looked for. */
  isSame(candidate: Candidate, held: JudgedConversation): boolean
  /** Two holds with the same transcript settle a candidate: bot and user are known to answer alike each time. */
  readonly alike: boolean
  /** Holds at a time; at least 1. */
  readonly concurrency: number
  /** Called with the number of holds about to begin; may throw instead. */
  spend(holds: number): void
}

/** Several conversations of one candidate. */
interface Holds {
  readonly all: readonly JudgedConversation[]
  readonly same: readonly JudgedConversation[]
}

/**
 * Whether a candidate fails in the same way in at least 4 of 5 holds, none held that could not change the answer. Where it
 * does not, and strayings were not played because what was taken away shifted their visits, it is tried once more with them
 * moved up.
 */
export async function tryCandidate(
  candidate: Candidate,
  trying: Trying,
): Promise<Omit<Trial, 'runs'>> {
  const first = await untilSettled(candidate, trying)
  if (first.suffices) return first
  const script = first.shown && closedUp(candidate.script, first.shown.conversation)
  return script ? untilSettled({ ...candidate, script }, trying) : first
}

/** A candidate held all five times, whatever is known of it. */
export async function holdFully(candidate: Candidate, trying: Trying): Promise<Holds> {
  let holds: Holds = { all: [], same: [] }
  while (holds.all.length < HOLDS)
    holds = await holdMore(candidate, trying, holds, HOLDS - holds.all.length)
  return holds
}

/** Whether conversations of one user, at least two, are all the same. */
export function areAlike([first, ...others]: readonly JudgedConversation[]): boolean {
  return (
    first !== undefined &&
    others.length > 0 &&
    others.every((one) => !findParting(first.conversation, one.conversation))
  )
}

async function untilSettled(
  candidate: Candidate,
  trying: Trying,
): Promise<Omit<Trial, 'runs'> & { readonly shown: JudgedConversation | undefined }> {
  let holds: Holds = { all: [], same: [] }
  let suffices: boolean | undefined
  while (suffices === undefined) {
    const needed = holdsToSettle(tallyOf(holds))
    holds = await holdMore(candidate, trying, holds, trying.alike ? Math.min(2, needed) : needed)
    const known = trying.alike && areAlike(holds.all)
    suffices = known ? holds.same.length > 0 : settled(tallyOf(holds))
  }
  const shown = (suffices ? holds.same : holds.all)[0]
  const turns = shown?.conversation.turns.length ?? 0
  return { suffices, turns, script: candidate.script, shown }
}

async function holdMore(
  candidate: Candidate,
  { hold, isSame, concurrency, spend }: Trying,
  { all, same }: Holds,
  most: number,
): Promise<Holds> {
  const count = Math.min(most, concurrency)
  spend(count)
  const held = await Promise.all(Array.from({ length: count }, () => hold(candidate)))
  return {
    all: [...all, ...held],
    same: [...same, ...held.filter((one) => isSame(candidate, one))],
  }
}

/** How several holds came out. */
export function tallyOf({ all, same }: Holds): Tally {
  return { same: same.length, other: all.length - same.length }
}
