import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { writeProposal } from '../authoring/index.ts'
import { AppError } from '../core/errors.ts'
import type { ChatModel } from '../core/model.ts'
import type { PlanOutline } from '../core/plan.ts'
import { createRandom } from '../core/random.ts'
import type { RunRecord } from '../core/records.ts'
import { createMasker } from '../datasets/index.ts'
import { type Example, type Proposal, proposePersona, proposeScenario } from '../observed/index.ts'
import type { Store } from '../store/index.ts'
import { maskingFor } from './case-places.ts'
import { findRun } from './find-run.ts'
import { loadProject, type Surroundings } from './project.ts'
import { inWords } from './scaffold-words.ts'
import { unknownRun } from './unknown-run.ts'

/** Files that were proposed. */
export interface Scaffolded {
  readonly schema: 'offscript.scaffold/1'
  readonly runId: string
  /** Conversations that they were made from. */
  readonly conversations: number
  /** As written, relative to the working directory. */
  readonly files: readonly string[]
  readonly remarks: readonly string[]
}

/** Conversations of a run that are read: more make no rate clearer. */
const SAMPLE = 2_000

/**
 * Proposes scenario and persona files like the conversations of a run, in a folder of their own, checked as `validate` does.
 * With a model, titles, goals and descriptions are put in its words. Throws an `AppError` where a file is there already: then
 * none is written.
 */
export async function scaffoldFrom(
  store: Store,
  { from, out, model }: { from: string; out: string; model?: ChatModel | undefined },
  surroundings: Surroundings,
): Promise<Scaffolded> {
  const run = findRun(store, from)
  const plan = store.outline(run.runId)
  if (!plan) throw unknownRun(store, from)
  const examples = examplesOf(store, run, plan)
  if (examples.size === 0)
    throw new AppError('user_mistake', `run ${run.runId} holds no conversation to propose from`)
  const masker = createMasker(await maskingFor(surroundings))
  const masked = proposalsOf(plan, examples).map((one) => withoutSecrets(one, masker.mask))
  const said = model ? await inWords(masked, model) : { proposals: masked, remarks: [] }
  const files = said.proposals.map((one) => fileOf(one, resolve(surroundings.cwd, out), plan))
  writeAll(files, surroundings)
  const paths = { personas: join(out, 'personas'), scenarios: join(out, 'scenarios') }
  await loadProject(paths, surroundings)
  const count = [...examples.values()].reduce((sum, each) => sum + each.length, 0)
  return {
    schema: 'offscript.scaffold/1',
    runId: run.runId,
    conversations: count,
    files: files.map(({ path }) => relative(surroundings.cwd, path)),
    remarks: [
      ...said.remarks,
      ...(run.observed
        ? []
        : ['the run is simulated: what is proposed is like its users, not like people']),
      ...masker.masked().map(({ rule, times }) => `masked: ${rule}, ${times} times`),
    ],
  }
}

/** By scenario; of larger runs a seeded sample. */
function examplesOf(store: Store, { runId }: RunRecord, plan: PlanOutline): Map<string, Example[]> {
  const random = createRandom(`scaffold\u0000${runId}`)
  const ids = [...store.summaries(runId)].map(({ id }) => ({ id, at: random.next() }))
  const chosen = ids.sort((a, b) => a.at - b.at).slice(0, SAMPLE)
  const examples = new Map<string, Example[]>()
  for (const { id } of chosen) {
    const stored = store.conversation(id)
    if (!stored || stored.conversation.turns.length === 0) continue
    const { conversation, outcome, spec } = stored
    const language = plan.personas.find((one) => one.id === spec.persona)?.language ?? 'en'
    const known = examples.get(spec.scenario) ?? []
    known.push({ conversation, outcome, persona: spec.persona, language })
    examples.set(spec.scenario, known)
  }
  return examples
}

function proposalsOf(
  plan: PlanOutline,
  examples: ReadonlyMap<string, readonly Example[]>,
): Proposal[] {
  const scenarios = [...examples].flatMap(([id, each]) => {
    const read = plan.scenarios.find((one) => one.id === id)
    return read ? [proposeScenario(read, each, proposedId(id))] : []
  })
  const all = [...examples.values()].flat()
  const personas = [...new Set(all.map(({ persona }) => persona))].sort()
  return [
    ...scenarios,
    ...personas.map((id) =>
      proposePersona(
        proposedId(id),
        all.filter(({ persona }) => persona === id),
      ),
    ),
  ]
}

/** No proposal bears the id of what somebody wrote. */
function proposedId(id: string): string {
  return id.startsWith('observed') ? id : `observed-${id}`
}

/** What people said; ids and matchers stay as they are. */
const SPOKEN = ['goal', 'opening', 'facts', 'description'] as const

function withoutSecrets(one: Proposal, mask: <T>(value: T) => T): Proposal {
  const spoken = SPOKEN.filter((key) => Object.hasOwn(one.record, key))
  const masked = spoken.map((key) => [key, mask(one.record[key])] as const)
  return { ...one, record: { ...one.record, ...Object.fromEntries(masked) } }
}

function fileOf(
  one: Proposal,
  out: string,
  { target }: PlanOutline,
): { path: string; text: string } {
  const name = `${one.id}.yaml`
  const bot = target.toLowerCase().replace(/[^a-z0-9]+/gu, '-') || 'bot'
  return one.kind === 'persona'
    ? {
        path: join(out, 'personas', name),
        text: writeProposal(one, '../../schema/persona.schema.json'),
      }
    : {
        path: join(out, 'scenarios', bot, name),
        text: writeProposal(one, '../../../schema/scenario.schema.json'),
      }
}

function writeAll(
  files: readonly { readonly path: string; readonly text: string }[],
  { cwd }: Surroundings,
): void {
  const there = files.filter(({ path }) => existsSync(path))
  if (there.length > 0)
    throw new AppError(
      'user_mistake',
      `${there.map(({ path }) => relative(cwd, path)).join(', ')} ${there.length === 1 ? 'is' : 'are'} there already`,
      { hint: 'Nothing was written. Name another folder with --out.' },
    )
  for (const { path, text } of files) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text, { flag: 'wx' })
  }
}
