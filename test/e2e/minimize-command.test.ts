import { readFileSync, rmSync } from 'node:fs'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { MinimizedReport } from '../../src/core/minimized.ts'
import { openStore } from '../../src/store/index.ts'
import { createProject, type Project, pause } from './project.ts'

const DB = 'runs/offscript.db'

/** A conversation of the pizza bot that failed: it keeps the first size it hears. The one with the most turns. */
async function failedIn(project: Project): Promise<string> {
  await project.run('run --quiet --repeats 30')
  const store = openStore(project.path(DB), { readonly: true })
  const all = [...store.summaries(store.runs().at(-1)?.runId ?? '')]
  store.close()
  const [failed] = all
    .filter(({ outcome }) => outcome.failure === 'wrong_end_state')
    .sort((a, b) => b.turns - a.turns)
  if (!failed) throw new Error('nothing failed')
  return failed.id
}

function trialsIn(project: Project): number {
  const db = new Database(project.path(DB), { readonly: true })
  try {
    return db.prepare<[], number>('SELECT count(*) FROM minimized_trials').pluck().get() ?? 0
  } finally {
    db.close()
  }
}

describe('offscript minimize', () => {
  it('prints the shortest form beside the original, and what it needs, in every format', async () => {
    await using project = createProject()
    const id = await failedIn(project)
    const { code, out, err } = await project.run(`minimize ${id} --quiet`)
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/^shortest form of .+: order-pizza × /)
    expect(out).toMatch(/Fails (?:only when|even when|though) the user/)
    expect(out).toMatch(/fails in the same way in 5 of 5 holds of pizza v1/)
    expect(out).toMatch(/original, \d+ turns +shortest, \d+ turns?/)
    const json = await project.run(`minimize ${id} --format json`)
    const report = MinimizedReport.parse(JSON.parse(json.out))
    expect(report.after.turns).toBeLessThanOrEqual(report.before.turns)
    expect((await project.run(`minimize ${id} --format markdown`)).out).toContain('## Side by side')
  })

  it('says what is stored at once, without the bot; --anew asks the bot again', async () => {
    await using project = createProject()
    const id = await failedIn(project)
    expect((await project.run(`show ${id} --minimized`)).err).toContain(`offscript minimize ${id}`)
    const first = await project.run(`minimize ${id} --quiet`)
    rmSync(project.path('bot.mjs'))
    expect(await project.run(`minimize ${id} --quiet`)).toEqual(first)
    expect(await project.run(`show ${id} --minimized`)).toEqual(first)
    const { code } = await project.run(`minimize ${id} --quiet --anew`)
    expect(code).not.toBe(0)
  })

  it('goes on after it was killed, and comes to what it would have come to', async () => {
    await using project = createProject()
    const id = await failedIn(project)
    const { child, finished } = project.start(`minimize ${id} --target steady --quiet`)
    while (trialsIn(project) < 3) await pause(5)
    child.kill('SIGKILL')
    await finished
    const before = trialsIn(project)
    const words = `minimize ${id} --target steady --quiet --format json`
    const resumed = MinimizedReport.parse(JSON.parse((await project.run(words)).out))
    expect(trialsIn(project)).toBeGreaterThan(before)
    const anew = MinimizedReport.parse(JSON.parse((await project.run(`${words} --anew`)).out))
    expect([resumed.kept, resumed.runs]).toEqual([anew.kept, anew.runs])
  })

  it('interrupted by Ctrl-C says how to go on', async () => {
    await using project = createProject()
    const id = await failedIn(project)
    const { child, finished } = project.start(`minimize ${id} --target steady --quiet`)
    while (trialsIn(project) < 2) await pause(5)
    child.kill('SIGINT')
    const { code, err } = await finished
    expect(code).toBe(130)
    expect(err).toContain('the same command goes on from there')
  })

  it('of a bot that was mended is exit code 1, of what passed exit code 2', async () => {
    await using project = createProject()
    const id = await failedIn(project)
    const store = openStore(project.path(DB), { readonly: true })
    const passed = [...store.summaries(store.runs().at(-1)?.runId ?? '')].find(
      ({ outcome }) => outcome.label === 'passed',
    )
    store.close()
    expect((await project.run(`minimize ${passed?.id} --quiet`)).code).toBe(2)
    expect((await project.run('minimize nothing')).code).toBe(2)
    expect((await project.run(`minimize ${id} --max-runs 3`)).code).toBe(2)
    // It now keeps what was said last, within a message too.
    const mended = readFileSync(project.path('bot.mjs'), 'utf8')
      .replace("slot !== 'size' || record.size === undefined", 'true')
      .replace('words.exec(said)?.[0]', "said.match(new RegExp(words.source, 'gi'))?.at(-1)")
    project.write('bot.mjs', mended)
    const { code, err } = await project.run(`minimize ${id} --quiet`)
    expect(code).toBe(1)
    expect(err).toContain('shrinking needs a failure that stays')
  })
})
