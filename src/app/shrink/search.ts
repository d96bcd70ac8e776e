import { type Candidate, HOLDS, Spent, type Tally, takeAway } from '../../analysis/index.ts'
import type { UserDecision } from '../../core/minimized.ts'
import type { JudgedConversation } from '../../core/records.ts'
import type { Trial, TrialLedger } from '../../core/trial.ts'
import { type HoldCandidate, holdFully, tallyOf, tryCandidate } from './try-candidate.ts'

/** How far shrinking is. */
export interface ShrinkProgress {
  readonly tried: number
  readonly runs: number
  readonly maxRuns: number
  /** Turns of the shortest so far. */
  readonly turns: number
}

/** What the search for the simplest user is made with. */
export interface Searching {
  readonly groups: readonly (readonly UserDecision[])[]
  make(kept: readonly UserDecision[]): Candidate
  readonly hold: HoldCandidate
  isSame(candidate: Candidate, held: JudgedConversation): boolean
  /** Turns of the recorded conversation. */
  readonly turns: number
  readonly concurrency: number
  readonly maxRuns: number
  readonly ledger: TrialLedger
  onProgress?: ((progress: ShrinkProgress) => void) | undefined
}

/** What is counted over all searches for one conversation. */
export interface Spending {
  tried: number
  runs: number
}

/** The simplest user found, and what came of holding it once more. */
export interface Simplest {
  readonly kept: readonly UserDecision[]
  readonly complete: boolean
  readonly candidate: Candidate
  readonly tally: Tally
  readonly shown: JudgedConversation
}

interface Best {
  turns: number
  candidate: Candidate
}

/**
 * Takes away what is not needed, and holds the simplest user found all five times. With `alike`, two equal transcripts
 * settle a candidate.
 */
export async function findSimplest(
  searching: Searching,
  spending: Spending,
  alike: boolean,
): Promise<Simplest> {
  const all = searching.groups.flat()
  const best: Best = { turns: searching.turns, candidate: searching.make(all) }
  const ask = asker(searching, spending, alike)
  const { kept, complete } = await takeAway(searching.groups, async (left) => {
    const trial = await ask(left, best.turns)
    if (!trial.suffices || !(await patientToo(searching, ask, left))) return false
    best.turns = trial.turns
    best.candidate = { ...searching.make(left), script: trial.script }
    return true
  })
  return { kept, complete, ...(await holdAll(searching, spending, best.candidate)) }
}

/** Holds a user all five times. */
export async function holdAll(
  searching: Searching,
  spending: Spending,
  candidate: Candidate,
): Promise<
  Pick<Simplest, 'candidate' | 'tally' | 'shown'> & { all: readonly JudgedConversation[] }
> {
  const spend = (holds: number): void => {
    spending.runs += holds
  }
  const holds = await holdFully(candidate, { ...searching, alike: false, spend })
  const shown = holds.same[0] ?? holds.all[0]
  if (!shown) throw new Error('a candidate was not held')
  return { candidate, tally: tallyOf(holds), shown, all: holds.all }
}

type Ask = (kept: readonly UserDecision[], turns: number) => Promise<Trial>

/** Tries what was not tried before; throws `Spent` when too few runs are left for it and for the last check. */
function asker(searching: Searching, spending: Spending, alike: boolean): Ask {
  const { ledger, make, maxRuns } = searching
  const all = searching.groups.flat()
  let shortest = searching.turns
  return async (kept, turns) => {
    const places = kept.map((one) => all.indexOf(one)).join()
    const key = `${places}${turns === Number.POSITIVE_INFINITY ? ' at length' : ''}${alike ? '' : ' in full'}`
    const before = spending.runs
    const known = ledger.find(key)
    const spend = (holds: number): void => {
      if (spending.runs + holds > maxRuns - HOLDS) throw new Spent('the runs are spent')
      spending.runs += holds
    }
    const isSame: Searching['isSame'] = (candidate, held) =>
      held.conversation.turns.length <= turns && searching.isSame(candidate, held)
    const tried = known ?? (await tryCandidate(make(kept), { ...searching, isSame, alike, spend }))
    const trial = { ...tried, runs: known?.runs ?? spending.runs - before }
    if (known) spending.runs += known.runs
    else ledger.note(key, trial)
    spending.tried += 1
    if (trial.suffices) shortest = Math.min(shortest, trial.turns)
    searching.onProgress?.({ ...spending, maxRuns, turns: shortest })
    return trial
  }
}

/**
 * A user of less patience may only end what fails anyway sooner: with the patience of the record it must fail in the same
 * way too, in however many turns.
 */
async function patientToo(
  { groups }: Searching,
  ask: Ask,
  kept: readonly UserDecision[],
): Promise<boolean> {
  const patient = groups.flat().filter((one) => one.kind === 'patience' || kept.includes(one))
  if (patient.length === kept.length) return true
  return (await ask(patient, Number.POSITIVE_INFINITY)).suffices
}
