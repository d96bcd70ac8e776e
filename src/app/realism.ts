import { realismOf } from '../analysis/index.ts'
import { AppError } from '../core/errors.ts'
import { createRandom } from '../core/random.ts'
import type { RealismReport, UserProfile } from '../core/realism.ts'
import type { ConversationSummary, RunRecord } from '../core/records.ts'
import { profileOf } from '../observed/index.ts'
import type { Store } from '../store/index.ts'
import { findRun } from './find-run.ts'

/** Conversations of a run that are read: more make no figure clearer, and their words fill the memory. */
const SAMPLE = 2_000

/**
 * How like the people of an observed run the users of a simulated one are; the newest run where none is named. Throws an
 * `AppError` where a run is not of the kind it must be, or nothing in it can be compared.
 */
export function realismFor(
  store: Store,
  simulated: string | undefined,
  observed: string,
): RealismReport {
  const people = findRun(store, observed)
  const run = simulated === undefined ? newestSimulated(store) : findRun(store, simulated)
  if (!people.observed)
    throw new AppError('user_mistake', `run ${people.runId} is simulated, not observed`, {
      hint: '`offscript import` stores a log of real conversations; --realism names its run.',
    })
  if (run.observed)
    throw new AppError('user_mistake', `run ${run.runId} is observed, not simulated`, {
      hint: 'Write `offscript analyze SIMULATED --realism OBSERVED`.',
    })
  const facts = [run, people].every(({ runId }) => knowsFacts(store, runId))
  return realismOf(sideOf(store, run, facts), sideOf(store, people, facts))
}

function newestSimulated(store: Store): RunRecord {
  const found = store.runs().findLast(({ observed }) => !observed)
  if (found) return found
  throw new AppError('user_mistake', 'no simulated run is stored yet', {
    hint: '`offscript run` makes one.',
  })
}

function knowsFacts(store: Store, runId: string): boolean {
  const scenarios = store.outline(runId)?.scenarios ?? []
  return scenarios.every(({ facts }) => Object.keys(facts).length > 0)
}

/** Where one side knows no facts, neither is read by them: an answer would be told on one side alone. */
function sideOf(store: Store, run: RunRecord, facts: boolean) {
  const { runId, iteration } = run
  const plan = store.outline(runId)
  const profiles = sampled([...store.summaries(runId)].filter(counts), runId).flatMap(
    ({ id }): UserProfile[] => {
      const stored = store.conversation(id)
      const scenario = plan?.scenarios.find((one) => one.id === stored?.spec.scenario)
      const persona = plan?.personas.find((one) => one.id === stored?.spec.persona)
      if (!stored || !scenario || !persona) return []
      const read = facts ? scenario : { ...scenario, facts: {} }
      return [profileOf(stored.conversation, read, persona.language)]
    },
  )
  if (profiles.length === 0)
    throw new AppError('user_mistake', `run ${runId} holds no conversation to compare`)
  return { runId, iteration, profiles }
}

/** The deviation-free arm plays no user that there is; excluded conversations say nothing of users either. */
function counts({ arm, outcome, turns }: ConversationSummary): boolean {
  return arm === 'straying' && outcome.label !== 'excluded' && turns > 0
}

function sampled<T>(all: readonly T[], key: string): readonly T[] {
  if (all.length <= SAMPLE) return all
  const random = createRandom(`realism sample\u0000${key}`)
  return all
    .map((one) => ({ one, at: random.next() }))
    .sort((a, b) => a.at - b.at)
    .slice(0, SAMPLE)
    .map(({ one }) => one)
}
