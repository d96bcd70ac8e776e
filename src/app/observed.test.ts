import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import type { ChatModel } from '../core/model.ts'
import { createScriptedModel } from '../llm/index.ts'
import { openStore, pack, type Store } from '../store/index.ts'
import { sampleItem, samplePlan } from '../store/sample-run.case.ts'
import { importObserved } from './import-observed.ts'
import { loadProject } from './project.ts'
import { analyseRun, compareRuns } from './queries.ts'
import { realismFor } from './realism.ts'
import { scaffoldFrom } from './scaffold.ts'

const clock = { now: () => Date.parse('2026-04-01T10:00:00Z') }
let cwd = ''
let store: Store
const surroundings = () => ({ cwd, env: {}, clock })

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'observed-'))
  store = openStore(':memory:', { clock })
})

/** As a shop's desk would log it. */
function desk(id: string, country: string, ending: object, last = 'thanks, bye') {
  return {
    id,
    messages: [
      { role: 'bot', text: 'Hello! How can I help?', stage: 'greet' },
      {
        role: 'user',
        text: 'hi there, my kettle arrived broken and I want my money back',
        at: 1_772_000_000,
      },
      {
        role: 'bot',
        text: 'I am sorry. In which country do you live?',
        stage: 'country',
        at: 1_772_000_002,
      },
      { role: 'user', text: country },
      { role: 'bot', text: 'Thank you, we will look into it.', stage: 'done', ...ending },
      { role: 'user', text: last },
    ],
  }
}

function logged(lines: readonly object[], name = 'log.jsonl'): string {
  writeFileSync(join(cwd, name), lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
  return name
}

function take(file: string) {
  const request = { file, format: 'jsonl', target: 'shop', iteration: 'live', map: [] } as const
  return importObserved(store, request, surroundings())
}

test('a log becomes a run of its own kind, whose conversations are told from its words', async () => {
  const made = await take(
    logged([
      desk('a', 'France', { endState: 'refunded' }),
      { ...desk('b', 'Spain', {}), outcome: 'escalated' },
      desk('c', 'Spain', {}, 'this is useless, waste of time'),
      { id: 'd', messages: [{ role: 'bot', text: 'Anybody there?' }] },
    ]),
  )
  expect(made).toMatchObject({
    conversations: 3,
    silent: 1,
    told: 2,
    stages: ['greet', 'country', 'done'],
  })
  const outcomes = [...store.summaries(made.runId)].map(
    ({ outcome }) => outcome.failure ?? outcome.label,
  )
  expect(outcomes).toEqual(['passed', 'handed_off', 'abandoned'])
  expect(store.run(made.runId)?.observed?.file).toBe('log.jsonl')
  const kept = store.conversation(`${made.runId}-0001`)?.conversation
  expect(kept?.logged).toEqual({ id: 'a', line: 1 })
  expect(kept?.turns.map(({ latencyMs }) => latencyMs)).toEqual([2_000, 0, 0])
})

test('nothing at all is stored of a log with one mistake at its end', async () => {
  const file = logged([desk('a', 'France', {}), { id: 'b', messages: 'none' }])
  await expect(take(file)).rejects.toThrow('log.jsonl:2 messages must be a list')
  expect(store.runs()).toEqual([])
})

test('work that fails half-way leaves nothing behind', async () => {
  const failing = store.asOne(async () => {
    const recorder = store.startRun(samplePlan('r', 2))
    recorder.record(pack(sampleItem('r', 0)))
    recorder.flush()
    throw new Error('the disk is full')
  })
  await expect(failing).rejects.toThrow('the disk is full')
  expect(store.runs()).toEqual([])
})

test('hostile names and texts come back as they were', async () => {
  const text = '\u001b[2J\u0000 <script> {{ x }} \ud800 __proto__'
  const file = logged([
    {
      id: '__proto__',
      scenario: 'constructor',
      persona: '../../etc',
      messages: [
        { role: 'user', text },
        { role: 'bot', text, stage: '__proto__', endState: 'toString' },
      ],
    },
  ])
  const { runId } = await take(file)
  const kept = store.conversation(`${runId}-0001`)
  expect(kept?.conversation.turns[0]?.user.text).toBe(text)
  expect(kept?.spec).toMatchObject({ scenario: 'constructor', persona: 'etc' })
})

test('the report sets the newest simulated rate beside it and says that they are not paired', async () => {
  const recorder = store.startRun(samplePlan('sim', 2))
  for (const at of [0, 1]) recorder.record(pack(sampleItem('sim', at)))
  recorder.end('finished')
  const { runId } = await take(logged([desk('a', 'France', { endState: 'refunded' })]))
  const report = analyseRun(store, runId)
  expect(report.observed?.simulated).toMatchObject({ runId: 'sim', failure: { hits: 2, total: 2 } })
  expect(report.warnings.join()).toContain('are not paired')
  expect(compareRuns(store, 'sim', runId)).toMatchObject({ paired: false })
  expect(realismFor(store, 'sim', runId)).toMatchObject({
    simulated: { conversations: 2 },
    observed: { conversations: 1 },
  })
  expect(() => realismFor(store, runId, 'sim')).toThrow('run sim is simulated, not observed')
})

async function propose(model?: ChatModel) {
  const lines = ['France', 'Spain', 'Spain', 'in Spain'].map((country, at) =>
    desk(`${at}`, country, { endState: 'refunded' }),
  )
  await take(
    logged([...lines, { ...desk('x', 'mail me: eva.b@corp.io', {}), persona: 'Loyal ones' }]),
  )
  return scaffoldFrom(store, { from: 'latest', out: 'proposed', model }, surroundings())
}

test('what is proposed passes validate, says what is guessed, and takes the place of nothing', async () => {
  const made = await propose()
  const paths = { personas: 'proposed/personas', scenarios: 'proposed/scenarios' }
  const { scenarios, personas } = await loadProject(paths, surroundings())
  expect(scenarios[0]).toMatchObject({
    chatbot: 'shop',
    stages: [{ id: 'greet' }, { id: 'country' }, { id: 'done' }],
    endStates: [{ id: 'refunded', desired: true }],
    facts: { country: { value: 'Spain', say: ['{value}', 'in {value}'] } },
  })
  expect(personas.map(({ id }) => id)).toEqual(['observed-loyal-ones', 'observed-people-en'])
  const texts = made.files.map((file) => readFileSync(join(cwd, file), 'utf8')).join()
  expect(texts).toContain('# Guessed: the commonest opening (5 of 5 conversations)')
  expect(texts).not.toContain('eva.b@corp.io')
  await expect(
    scaffoldFrom(store, { from: 'latest', out: 'proposed' }, surroundings()),
  ).rejects.toThrow('are there already')
})

test('a model words goals and descriptions, and what it does not answer stays as it was', async () => {
  const said = { title: 'Broken kettle', goal: 'I want my money back.' }
  const model = createScriptedModel([JSON.stringify(said), 'no', 'no', 'no', 'no', 'no', 'no'])
  const made = await propose(model)
  const [scenario = '', persona = ''] = made.files
  expect(readFileSync(join(cwd, scenario), 'utf8')).toContain('goal: I want my money back.')
  expect(readFileSync(join(cwd, persona), 'utf8')).toContain('Guessed: nobody is described')
  expect(made.remarks.join()).toContain('the model gave no words for observed-')
  expect(existsSync(join(cwd, persona))).toBe(true)
})
