import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { AppError } from '../core/errors.ts'
import type { Judgement, LabelInput } from '../core/label.ts'
import { openStore, type Store } from './open-store.ts'
import { pack } from './pack.ts'
import { sampleItem, samplePlan } from './sample-run.case.ts'

const RUN = 'onboarding-v1'
const label = (judgement: Judgement, given: Partial<LabelInput> = {}): LabelInput => ({
  conversation: `${RUN}-0`,
  reviewer: 'ada',
  judgement,
  ...given,
})

let store: Store
let now = 0
beforeEach(() => {
  now = Date.parse('2026-01-02T00:00:00Z')
  store = openStore(':memory:', { clock: { now: () => now++ } })
  const recorder = store.startRun(samplePlan(RUN, 3))
  for (let index = 0; index < 3; index += 1) recorder.record(pack(sampleItem(RUN, index, 4)))
  recorder.end('finished')
})

const standing = () =>
  store.standingLabels(RUN).map(({ reviewer, judgement }) => `${reviewer} ${judgement}`)
const undo = (reviewer = 'ada') => store.undoLabel({ conversation: `${RUN}-0`, reviewer })

describe('a label', () => {
  test('comes back as it was given, with its time', () => {
    const given = label('bot', { failure: 'stuck', stage: 'cou\ud800ntry', note: 'loops\nhere' })
    const kept = store.addLabel(given)
    expect(kept).toEqual({ ...given, at: expect.stringMatching(/^2026-01-02T.*Z$/u) })
    expect(store.standingLabels(RUN)).toEqual([kept])
    expect(store.labelsOf(given.conversation)).toEqual([{ ...kept, undo: false }])
  })

  test('takes the place of the one before of the same reviewer, which stays to be read', () => {
    store.addLabel(label('bot'))
    store.addLabel(label('simulator'))
    expect(standing()).toEqual(['ada simulator'])
    expect(store.labelsOf(`${RUN}-0`).map(({ judgement }) => judgement)).toEqual([
      'bot',
      'simulator',
    ])
  })

  test('stands beside those of others', () => {
    store.addLabel(label('bot'))
    store.addLabel(label('unclear', { reviewer: 'Ada' }))
    expect(standing()).toEqual(['ada bot', 'Ada unclear'])
  })

  test('that is saved twice is kept once', () => {
    const first = store.addLabel(label('bot', { note: 'x' }))
    expect(store.addLabel(label('bot', { note: 'x' }))).toEqual(first)
    store.addLabel(label('bot', { note: 'y' }))
    expect(store.labelsOf(`${RUN}-0`)).toHaveLength(2)
  })

  test('of a conversation that is not stored is refused by name', () => {
    const none = label('bot', { conversation: "x'; DROP TABLE labels; --" })
    expect(() => store.addLabel(none)).toThrow(AppError)
    expect(() => store.addLabel(none)).toThrow('there is no conversation x')
  })

  test('belongs to its own run alone', () => {
    store.addLabel(label('bot'))
    expect(store.standingLabels('another')).toEqual([])
  })
})

describe('taking a label back', () => {
  test('brings the one before back, one at a time, and never deletes', () => {
    for (const one of ['bot', 'simulator', 'unclear'] as const) store.addLabel(label(one))
    expect(undo()).toMatchObject({ judgement: 'simulator' })
    expect(undo()).toMatchObject({ judgement: 'bot' })
    expect(standing()).toEqual(['ada bot'])
    expect(undo()).toBeUndefined()
    expect(standing()).toEqual([])
    expect(store.labelsOf(`${RUN}-0`).map((one) => [one.judgement, one.undo])).toEqual([
      ['bot', false],
      ['simulator', false],
      ['unclear', false],
      ['simulator', true],
      ['bot', true],
      [undefined, true],
    ])
  })

  test('after a new label goes back to what stood before that one', () => {
    store.addLabel(label('bot'))
    store.addLabel(label('simulator'))
    undo()
    store.addLabel(label('not_a_failure'))
    expect(undo()).toMatchObject({ judgement: 'bot' })
    expect(undo()).toBeUndefined()
    store.addLabel(label('unclear'))
    expect(undo()).toBeUndefined()
  })

  test('keeps note, kind and stage of the label that stands again', () => {
    const first = label('bot', { failure: 'stuck', stage: 'country', note: 'loops' })
    store.addLabel(first)
    store.addLabel(label('unclear'))
    expect(undo()).toMatchObject(first)
    expect(store.standingLabels(RUN)).toMatchObject([first])
  })

  test('leaves the labels of others', () => {
    store.addLabel(label('bot'))
    store.addLabel(label('bot', { reviewer: 'bob' }))
    undo('bob')
    expect(standing()).toEqual(['ada bot'])
  })

  test('that there is not is refused', () => {
    expect(() => undo()).toThrow('ada has no label on onboarding-v1-0')
    store.addLabel(label('bot'))
    undo()
    expect(() => undo()).toThrow('ada has no label on onboarding-v1-0')
  })
})

describe('several processes', () => {
  const here = (file: string) => JSON.stringify(fileURLToPath(new URL(file, import.meta.url)))
  const COUNT = 40
  /** Labels, changes and takes back as fast as it can. */
  const LABELLING = `
import { openStore } from ${here('./index.ts')}
const store = openStore(process.argv[2])
const reviewer = process.argv[3]
for (let at = 0; at < ${COUNT}; at++) {
  const conversation = '${RUN}-' + (at % 3)
  store.addLabel({ conversation, reviewer, judgement: 'bot', note: String(at) })
  store.addLabel({ conversation, reviewer, judgement: 'unclear', note: String(at) })
  store.undoLabel({ conversation, reviewer })
}
`
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'offscript-labels-'))
    writeFileSync(join(folder, 'labelling.mjs'), LABELLING)
  })
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  test('label, take back and record a run at once, and nothing is lost or refused', async () => {
    const path = join(folder, 'runs.db')
    const shared = openStore(path)
    const first = shared.startRun(samplePlan(RUN, 3))
    for (let index = 0; index < 3; index += 1) first.record(pack(sampleItem(RUN, index, 4)))
    first.end('finished')
    const recorder = shared.startRun(samplePlan('beside', 1_000_000))
    let recorded = 0
    const writing = setInterval(() => {
      for (let one = 0; one < 20; one += 1)
        recorder.record(pack(sampleItem('beside', recorded++, 4)))
      recorder.flush()
    }, 1)
    const reviewers = ['ada', 'bob', 'eve']
    const ended = await Promise.all(
      reviewers.map(async (reviewer) => {
        const words = ['--import', import.meta.resolve('tsx'), join(folder, 'labelling.mjs')]
        const child = spawn(process.execPath, [...words, path, reviewer])
        let said = ''
        child.stderr.on('data', (text: Buffer) => {
          said += text.toString()
        })
        const [code] = await once(child, 'close')
        return [code, said]
      }),
    )
    clearInterval(writing)
    expect(ended).toEqual(reviewers.map(() => [0, '']))
    expect(recorded).toBeGreaterThan(0)
    expect(shared.finishedIds('beside').size).toBe(recorded)
    const entries = [0, 1, 2].flatMap((at) => shared.labelsOf(`${RUN}-${at}`))
    expect(entries).toHaveLength(reviewers.length * COUNT * 3)
    expect(shared.standingLabels(RUN)).toHaveLength(9)
    shared.close()
  })
})
