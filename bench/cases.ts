/**
 * Whether cases hold what they promise, on the bundled onboarding chatbot: each failure of its iterations v1 to v3 kept as a case,
 * through a file and back, held against the iteration it failed on and against the last: `npm run bench:cases -- [--most 60] [--write]`.
 * @module
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import {
  addCase,
  carryOut,
  loadProject,
  openStore,
  originOf,
  planRun,
  runCases,
  shelvedCases,
} from '../src/app.ts'
import { systemClock } from '../src/core/clock.ts'
import type { CaseResult } from '../src/core/dataset.ts'
import { surroundings } from './surroundings.ts'
import { writeBetween } from './write-page.ts'

const { values: flags } = parseArgs({
  options: { most: { type: 'string', default: '60' }, write: { type: 'boolean', default: false } },
})
const folder = mkdtempSync(join(tmpdir(), 'offscript-cases-'))
const here = { cwd: process.cwd(), env: {}, clock: systemClock }
const there = { ...here, cwd: folder }
const never = new AbortController().signal
const options = { concurrency: 8, baseDir: process.cwd(), stop: never, drop: never }
const project = await loadProject({ personas: 'personas', scenarios: 'scenarios' }, here)

interface Row {
  readonly iteration: string
  readonly cases: number
  readonly bytes: number
  readonly masked: number
  readonly same: number
  readonly mended: number
}

const rows: Row[] = []
for (const iteration of ['v1', 'v2', 'v3']) rows.push(await measure(iteration))
rmSync(folder, { recursive: true, force: true })
const lines = [
  '```',
  ...surroundings('bench:cases'),
  '```',
  '',
  '| kept from | cases | bytes a case (mean) | values masked | fail as they did, on their own iteration | mended in v4 |',
  '| --- | --: | --: | --: | --: | --: |',
  ...rows.map(
    (row) =>
      `| ${row.iteration} | ${row.cases} | ${row.bytes} | ${row.masked} | ${row.same} of ${row.cases} | ${row.mended} of ${row.cases} |`,
  ),
]
console.log(lines.join('\n'))
if (flags.write) writeBetween('cases', lines)

async function measure(iteration: string): Promise<Row> {
  const store = openStore(':memory:')
  const plan = planRun(project, { target: 'onboarding', iteration, repeats: 1 }, here)
  await carryOut(plan, project.settings, { ...options, store }, here)
  const failed = [...store.summaries(plan.runId)].filter(
    ({ outcome }) => outcome.label === 'failed',
  )
  let masked = 0
  for (const { id } of failed.slice(0, Number(flags.most)))
    masked += (await addCase(store, originOf(store, id, 'memory'), { file: iteration }, there))
      .added.masked.length
  store.close()
  const shelved = shelvedCases([iteration], there)
  const held = async (against: string): Promise<CaseResult[]> => {
    const request = { iteration: against, times: 1, retireAfter: 10, history: false }
    return (await runCases(shelved, project.settings, request, options, there)).cases
  }
  const again = await held(iteration)
  const path = join(folder, 'analysis/regressions', `${iteration}.jsonl`)
  return {
    iteration,
    cases: shelved.length,
    bytes: Math.round(statSync(path).size / shelved.length),
    masked,
    same: again.filter(asItDid).length,
    mended: (await held('v4')).filter(({ standing }) => standing === 'passing').length,
  }
}

/** The same kind of failure, broken at the same stage and turn. */
function asItDid({ failure, before: { outcome } }: CaseResult): boolean {
  return (
    failure?.failure === outcome.failure &&
    failure?.break?.stage === outcome.break?.stage &&
    failure?.break?.turn === outcome.break?.turn
  )
}
