import Database from 'better-sqlite3'
import { expect, it } from 'vitest'
import { createProject } from './project.ts'

it('a run whose counters are not those of its conversations is a bug of ours: exit code 70', async () => {
  await using project = createProject()
  const { out } = await project.run('run --repeats 2 --quiet --format json')
  const { runId } = JSON.parse(out)
  const db = new Database(project.path('runs/offscript.db'))
  db.exec('UPDATE runs SET excluded = passed + failed, passed = 0, failed = 0')
  db.close()
  const again = await project.run(`run --resume ${runId} --quiet --format json`)
  expect([again.code, again.out]).toEqual([70, ''])
  expect(again.err).toContain(`the counters of run ${runId} do not add up: passed 0, stored`)
})
