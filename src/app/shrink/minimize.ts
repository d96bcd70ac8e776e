import { candidateOf, decisionsOf, HOLDS, inWords, settled } from '../../analysis/index.ts'
import { AppError } from '../../core/errors.ts'
import type { MinimizedReport } from '../../core/minimized.ts'
import type { Plan } from '../../core/plan.ts'
import type { Settings } from '../../core/settings.ts'
import type { TrialLedger } from '../../core/trial.ts'
import { connectAll } from '../connections.ts'
import type { Origin } from '../find-conversation.ts'
import { type AgainOptions, type AgainRequest, planAgain } from '../hold-again.ts'
import type { Surroundings } from '../project.ts'
import { playerOf } from '../replay-live.ts'
import { candidateHolder } from './candidate-holder.ts'
import { failsTheSame } from './same-way.ts'
import {
  findSimplest,
  holdAll,
  type Searching,
  type ShrinkProgress,
  type Simplest,
  type Spending,
} from './search.ts'
import { areAlike, type HoldCandidate } from './try-candidate.ts'

/** Against what a failed conversation is shrunk, and how long it may take. */
export interface MinimizeRequest extends Omit<AgainRequest, 'times'> {
  /** Conversations held at most, the last check included; at least 20, default 600. */
  readonly maxRuns?: number | undefined
}

/** How it is held. */
export interface MinimizeOptions extends Omit<AgainOptions, 'onProgress'> {
  /** What was tried before, and where what is tried now is kept. */
  readonly ledger: TrialLedger
  onProgress?: ((progress: ShrinkProgress) => void) | undefined
}

/** Conversations held at most for one shrink. */
export const MAX_RUNS = 600

/**
 * The simplest user that still makes the bot fail in the same way as in a stored conversation. Throws an `AppError` for one
 * that did not fail or does not fail so any more, when the bot or the user's model cannot be reached, or when interrupted.
 */
export async function minimizeConversation(
  origin: Origin,
  settings: Settings,
  request: MinimizeRequest,
  options: MinimizeOptions,
  surroundings: Surroundings,
): Promise<MinimizedReport> {
  const plan = planAgain(origin, settings, request, surroundings)
  checkFailed(origin)
  const connected = await connectAll(plan, settings, options, surroundings)
  try {
    const hold = candidateHolder(plan, connected, options, surroundings)
    const { maxRuns = MAX_RUNS } = request
    return await shrink(origin, plan, { ...options, maxRuns, hold })
  } finally {
    await connected.close()
  }
}

/** With whatever bot is behind `hold`. */
export async function shrink(
  origin: Origin,
  plan: Plan,
  options: Pick<Searching, 'ledger' | 'onProgress' | 'concurrency' | 'maxRuns' | 'hold'>,
): Promise<MinimizedReport> {
  const searching = searchingOf(origin, options)
  const spending: Spending = { tried: 0, runs: 0 }
  const first = await holdAll(searching, spending, searching.make(searching.groups.flat()))
  if (settled(first.tally) !== true) throw failsOtherwise(origin, first.tally.same)
  const steady = plan.user.kind === 'agenda' && areAlike(first.all)
  const found = await findSimplest(searching, spending, steady)
  // What seemed steady was not: then every candidate is held as often as it takes.
  const sure = steady && settled(found.tally) !== true
  const simplest = sure ? await findSimplest(searching, spending, false) : found
  return reportOf(origin, plan, searching, { ...simplest, ...spending })
}

function searchingOf(
  { stored, scenario, persona }: Origin,
  options: Parameters<typeof shrink>[2] & { readonly hold: HoldCandidate },
): Searching {
  const groups = decisionsOf(scenario, persona, stored.conversation)
  const { language } = persona
  const original = { ...stored, scenario, language }
  return {
    ...options,
    groups,
    make: (kept) => candidateOf(scenario, persona, groups.flat(), kept),
    isSame: (candidate, held) =>
      failsTheSame(original, { ...held, scenario: candidate.scenario, language }),
    turns: stored.conversation.turns.length,
  }
}

function checkFailed({ stored: { spec, outcome } }: Origin): void {
  if (outcome.label === 'failed') return
  throw new AppError(
    'user_mistake',
    `${spec.id} is ${outcome.label}: only what failed can be shrunk`,
    { hint: '`offscript analyze` lists failed conversations.' },
  )
}

function failsOtherwise({ stored: { spec } }: Origin, same: number): AppError {
  return new AppError(
    'gate_not_met',
    `${spec.id} failed in the same way in ${same} of ${HOLDS} holds; shrinking needs a failure that stays`,
    { hint: `\`offscript replay ${spec.id} --times 20\` tells how often it fails now.` },
  )
}

function reportOf(
  { stored, scenario }: Origin,
  plan: Plan,
  { groups }: Searching,
  found: Simplest & Spending,
): MinimizedReport {
  const { candidate, shown, tally, kept, complete, tried, runs } = found
  const { note } = playerOf(plan)
  return {
    schema: 'offscript.minimized/1',
    conversationId: stored.spec.id,
    runId: stored.runId,
    target: plan.target,
    iteration: plan.iteration,
    ...(note === undefined ? {} : { note }),
    needs: inWords(scenario, kept),
    before: { turns: stored.conversation.turns.length, outcome: stored.outcome },
    after: { turns: shown.conversation.turns.length, outcome: shown.outcome },
    kept: [...kept],
    removed: groups.flat().filter((one) => !kept.includes(one)),
    reproduced: { same: tally.same, of: HOLDS },
    complete,
    tried,
    runs,
    original: stored.conversation,
    shortest: shown.conversation,
    scenario: candidate.scenario,
    persona: candidate.persona,
    script: candidate.script,
  }
}
