import { expect, it } from 'vitest'
import { analyse } from '../analysis/analyse.ts'
import { brokenAt, runOf } from '../analysis/sample.case.ts'
import { withShowCommands } from './show-commands.ts'

it.each([
  ['r1-0042', 'runs/offscript.db', 'npx offscript show r1-0042'],
  ['r1-0042', 'a/b.db', 'npx offscript show r1-0042 --db a/b.db'],
  ['r1-0042', "bob's runs.db", "npx offscript show r1-0042 --db 'bob'\\''s runs.db'"],
  ['my run-1', 'a.db', "npx offscript show 'my run-1' --db a.db"],
])('the example %s of %s is shown by "%s"', (id, db, command) => {
  const report = analyse(runOf(1), [brokenAt('size', 'stuck', { id })])
  expect(withShowCommands(report, db).examples).toEqual([{ ...report.examples[0], command }])
})
