import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createRandom } from '../core/random.ts'
import { openStore } from './open-store.ts'
import { pack } from './pack.ts'
import { sampleItem, samplePlan } from './sample-run.case.ts'

const here = (file: string) => JSON.stringify(fileURLToPath(new URL(file, import.meta.url)))
const loader = import.meta.resolve('tsx')
const PLANNED = 50_000
const FRESH_FILES = 10

/** Records as fast as it can, and says after each flush up to which conversation all is written. */
const RECORDING = `
import { writeSync } from 'node:fs'
import { openStore, pack } from ${here('./index.ts')}
import { sampleItem, samplePlan } from ${here('./sample-run.case.ts')}
const store = openStore(process.argv[2])
const recorder = store.startRun(samplePlan('r', ${PLANNED}))
for (let index = 0; index < ${PLANNED}; index++) {
  recorder.record(pack(sampleItem('r', index)))
  if (index % 7 !== 6) continue
  recorder.flush()
  writeSync(1, index + 1 + '\\n')
}
`
const OPENING = `
import { openStore } from ${here('./index.ts')}
import { samplePlan } from ${here('./sample-run.case.ts')}
for (let file = 0; file < ${FRESH_FILES}; file++) {
  const store = openStore(process.argv[2] + file)
  store.startRun(samplePlan(process.argv[3], 1)).end('finished')
  store.close()
}
`

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'offscript-crash-'))
  writeFileSync(join(folder, 'recording.mjs'), RECORDING)
  writeFileSync(join(folder, 'opening.mjs'), OPENING)
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

test.each([1, 2, 3, 4])(
  'what was flushed survives a kill at any moment, whole and once (kill %i)',
  async (attempt) => {
    const random = createRandom(`kill ${attempt}`)
    const path = join(folder, `killed-${attempt}.db`)
    const child = start('recording.mjs', path)
    const exited = once(child, 'exit')
    let flushed = 0
    const killAfter = random.integer(1, 60)
    for await (const line of createInterface(child.stdout)) {
      flushed = Number(line)
      if (flushed < killAfter * 7 || child.killed) continue
      await wait(random.integer(0, 20))
      child.kill('SIGKILL')
    }
    expect((await exited)[1]).toBe('SIGKILL')
    expectWhole(path, flushed)
  },
)

test('several processes may open new stores at once', async () => {
  const path = join(folder, 'fresh.db')
  const names = ['a', 'b', 'c']
  const ends = names.map((name) => once(start('opening.mjs', path, name), 'exit'))
  expect((await Promise.all(ends)).map(([code]) => code)).toEqual([0, 0, 0])
  for (let file = 0; file < FRESH_FILES; file++) {
    const store = openStore(path + file)
    expect(new Set(store.runs().map((run) => run.runId))).toEqual(new Set(names))
    store.close()
  }
})

function start(script: string, ...args: string[]) {
  return spawn(process.execPath, ['--import', loader, join(folder, script), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

function expectWhole(path: string, flushed: number): void {
  const store = openStore(path)
  const db = new Database(path)
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
  expect(db.pragma('foreign_key_check')).toEqual([])
  const finished = store.finishedIds('r')
  expect(finished.size).toBeGreaterThanOrEqual(flushed)
  expect(finished.size % 7).toBe(0)
  expect(store.run('r')).toMatchObject({ status: 'running', counts: { failed: finished.size } })
  expect(db.prepare('SELECT count(*) FROM v_turns').pluck().get()).toBe(finished.size * 17)
  const last = sampleItem('r', finished.size - 1)
  expect(store.conversation(last.spec.id)).toEqual({ runId: 'r', ...last })
  const recorder = store.resumeRun('r')
  for (let index = 0; index < finished.size + 3; index++)
    recorder.record(pack(sampleItem('r', index)))
  expect(recorder.flush()).toBe(3)
  expect(store.run('r')?.counts.failed).toBe(finished.size + 3)
  expect(samplePlan('r', PLANNED).conversations).toEqual(store.plan('r')?.conversations)
  db.close()
  store.close()
}
