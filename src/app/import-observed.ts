import { createHash } from 'node:crypto'
import { createReadStream, existsSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { fingerprint } from '../authoring/index.ts'
import { judgeConversation } from '../checks/index.ts'
import { AppError } from '../core/errors.ts'
import type { LogConversation, LogFormat, ObservedImport } from '../core/observed.ts'
import { Persona } from '../core/persona.ts'
import type { ConversationSpec, Plan } from '../core/plan.ts'
import type { Scenario } from '../core/scenario.ts'
import {
  asWanted,
  conversationOf,
  createMistakes,
  isSilent,
  LOG_READERS,
  mappingFrom,
  plainScenario,
  type Survey,
  surveyOf,
  withOutcomes,
} from '../observed/index.ts'
import { runIdAt } from '../run/index.ts'
import { pack, type Store } from '../store/index.ts'
import { createBotReader, cueScorerFor } from '../users/index.ts'
import type { Surroundings } from './project.ts'

/** What to take in, and by what to read it. */
export interface ImportRequest {
  readonly file: string
  readonly format: LogFormat
  readonly target: string
  readonly iteration: string
  readonly map: readonly string[]
  /** Says the stages, facts, checks and end states; made of the log where absent. */
  readonly scenario?: Scenario | undefined
}

/** Conversations written at a time. */
const BATCH = 200

/**
 * Stores a log as an observed run: read twice, first for its mistakes and what it holds, then to store it, so that nothing is
 * stored of a log with a mistake and no more than a few conversations are held at a time. Throws an `AppError` with every mistake.
 */
export async function importObserved(
  store: Store,
  request: ImportRequest,
  surroundings: Surroundings,
): Promise<ObservedImport> {
  const path = resolve(surroundings.cwd, request.file)
  if (!existsSync(path) || !statSync(path).isFile())
    throw new AppError('user_mistake', `there is no file ${request.file}`)
  const mapping = mappingFrom(request.map)
  const mistakes = createMistakes(request.file)
  const read = () => LOG_READERS[request.format](path, mapping, mistakes)
  const survey = await surveyOf(read())
  mistakes.check()
  if (survey.conversations.length === 0)
    throw new AppError('user_mistake', `${request.file} holds no conversation`)
  const plain = request.scenario === undefined
  const scenario = withOutcomes(
    request.scenario ?? plainScenario(survey, request.target),
    survey.outcomes,
  )
  const sha256 = await digestOf(path)
  const storedBefore = store
    .runs()
    .filter(({ observed }) => observed?.sha256 === sha256)
    .map(({ runId }) => runId)
  const plan = planOf({ ...request, scenario, plain, sha256 }, survey, surroundings)
  await store.asOne(async () => {
    await storeAll(store, plan, survey, read(), surroundings)
    mistakes.check()
  })
  return { ...toldOf(survey, scenario), plain, runId: plan.runId, storedBefore }
}

async function storeAll(
  store: Store,
  plan: Plan,
  { conversations }: Survey,
  log: AsyncIterable<LogConversation>,
  { clock }: Surroundings,
): Promise<void> {
  const recorder = store.startRun(plan)
  const now = clock.now()
  let index = 0
  for await (const one of log) {
    if (isSilent(one)) continue
    const spec = plan.conversations[index]
    const language = conversations[index]?.language
    if (!spec || language === undefined) break
    recorder.record(pack(judged(one, spec, plan, { language, now })))
    index += 1
    if (index % BATCH === 0) recorder.flush()
  }
  if (index !== plan.conversations.length)
    throw new AppError('user_mistake', 'the log changed while it was read', {
      hint: 'Nothing was stored. Import a file that nobody writes to.',
    })
  recorder.end('finished')
}

function judged(
  log: LogConversation,
  spec: ConversationSpec,
  { scenarios }: Plan,
  { language, now }: { readonly language: string; readonly now: number },
) {
  const scenario = scenarios.find(({ id }) => id === spec.scenario)
  if (!scenario) throw new Error(`no scenario ${spec.scenario} in the plan`)
  const bot = createBotReader(cueScorerFor(scenario, language))
  const reader = { scenario, language, readBot: bot.read }
  const conversation = conversationOf(log, reader, { id: spec.id, now })
  const wanted = asWanted(scenario, conversation, language)
  return { spec, conversation, ...judgeConversation(wanted, conversation, language) }
}

function planOf(
  request: ImportRequest & {
    readonly scenario: Scenario
    readonly plain: boolean
    readonly sha256: string
  },
  survey: Survey,
  { clock }: Surroundings,
): Plan {
  const { scenario, target, iteration, format, file, sha256 } = request
  const runId = runIdAt(clock.now())
  const personas = new Map<string, Persona>()
  const repeats = new Map<string, number>()
  const scenarios = new Map<string, Scenario>()
  const conversations = survey.conversations.map((one, index) => {
    const { persona, language } = one
    // An authored scenario reads all; a log's own names only tell them apart.
    const named = request.plain ? (one.scenario ?? scenario.id) : scenario.id
    if (!scenarios.has(named)) scenarios.set(named, { ...scenario, id: named })
    if (!personas.has(persona)) personas.set(persona, peopleOf(persona, language))
    const cell = `${named}/${persona}`
    const repeat = (repeats.get(cell) ?? 0) + 1
    repeats.set(cell, repeat)
    const id = `${runId}-${String(index + 1).padStart(4, '0')}`
    return { id, index, scenario: named, persona, repeat, arm: 'straying' as const }
  })
  return {
    runId,
    target,
    iteration,
    seed: '-',
    user: { kind: 'agenda' },
    repeats: 1,
    plainArm: 0,
    fingerprints: {
      personas: 'observed',
      scenarios: fingerprint([scenario]),
      user: 'observed',
      simulator: 'observed',
    },
    observed: { file, format, sha256 },
    personas: [...personas.values()],
    scenarios: [...scenarios.values()],
    conversations,
  }
}

function peopleOf(id: string, language: string): Persona {
  return Persona.parse({ id, name: id, description: 'People, as observed.', language })
}

function toldOf(
  survey: Survey,
  scenario: Scenario,
): Omit<ObservedImport, 'runId' | 'plain' | 'storedBefore'> {
  const languages: Record<string, number> = {}
  for (const { language } of survey.conversations)
    languages[language] = (languages[language] ?? 0) + 1
  return {
    schema: 'offscript.observed/1',
    conversations: survey.conversations.length,
    messages: survey.messages,
    silent: survey.silent,
    told: survey.told,
    languages,
    scenario: scenario.id,
    stages: scenario.stages.map(({ id }) => id),
    endStates: scenario.endStates.map(({ id, desired }) => ({ id, desired })),
  }
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk)
  return hash.digest('hex')
}
