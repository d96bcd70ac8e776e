import { rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { describe, expect, it } from 'vitest'
import type { ConversationSummary } from '../../src/core/records.ts'
import { ReplayReport } from '../../src/core/replay.ts'
import { openStore } from '../../src/store/index.ts'
import { BOT, SETTINGS } from './authored.ts'
import { createProject, type Project } from './project.ts'
import { serve } from './serve.ts'

/** What is stored, in plan order. */
function stored(project: Project): ConversationSummary[] {
  const store = openStore(project.path('runs/offscript.db'), { readonly: true })
  const all = [...store.summaries(store.runs().at(-1)?.runId ?? '')]
  store.close()
  return all
}

async function failedIn(project: Project): Promise<string> {
  await project.run('run --quiet --repeats 20')
  const failed = stored(project).find(({ outcome }) => outcome.label === 'failed')
  if (!failed) throw new Error('nothing failed')
  return failed.id
}

describe.concurrent('offscript replay', () => {
  it('finds the same against a bot that is the same, whatever the files of the users say now', async () => {
    await using project = createProject()
    const id = await failedIn(project)
    rmSync(project.path('personas'), { recursive: true })
    rmSync(project.path('scenarios'), { recursive: true })
    const { code, out, err } = await project.run(`replay ${id} --expect same`)
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('The outcome is the same.')
    expect(out).toContain('The transcript is the same.')
  })

  it('shows both sides of the first turn that differs, and is no mistake', async () => {
    await using project = createProject()
    const id = await failedIn(project)
    project.write('bot.mjs', BOT.replaceAll('What size?', 'What size shall it be?'))
    const { code, out, err } = await project.run(`replay ${id}`)
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/The transcripts part at turn \d+: the bot: other reply\./)
    expect(out).toMatch(/then[\s\S]*What size\?[\s\S]*now[\s\S]*What size shall it be\?/)
  })

  it.each([
    ['same', 1],
    ['passed', 1],
    ['failed', 0],
  ])('held to be %s, ends with %d where it fails in other words', async (expected, exit) => {
    await using project = createProject()
    const id = await failedIn(project)
    project.write('bot.mjs', BOT.replaceAll('What size?', 'What size shall it be?'))
    const { code, out } = await project.run(`replay ${id} --quiet --expect ${expected}`)
    expect(code).toBe(exit)
    expect(out).toContain('then')
  })

  it('tells how often a flaky bot fails, with the interval, and stores nothing', async () => {
    await using project = createProject()
    const id = await failedIn(project)
    const before = stored(project).length
    // The bot itself remembers between conversations: every other one cannot be held.
    project.write(
      'bot.mjs',
      BOT.replace('export const', 'let opened = 0\nexport const').replace(
        'const record = {}',
        "const record = {}\n    if ((opened += 1) % 2 === 0) return { send: async () => { throw new Error('full') } }",
      ),
    )
    const words = `replay ${id} --times 20 --concurrency 1 --quiet --format json`
    const { code, out, err } = await project.run(words)
    expect([code, err]).toEqual([0, ''])
    const report = ReplayReport.parse(JSON.parse(out))
    expect(report).toMatchObject({ mode: 'live', user: 'agenda', transcripts: 2 })
    expect(report.tries).toHaveLength(20)
    expect(report.tries.filter(({ sameTranscript }) => sameTranscript)).toHaveLength(10)
    expect(new Set(report.tries.map(({ conversationId }) => conversationId)).size).toBe(20)
    expect(report.failure.total).toBe(20)
    expect(stored(project)).toHaveLength(before)
  })

  it('--recorded needs neither bot nor settings', async () => {
    await using project = createProject()
    await failedIn(project)
    const ids = stored(project).map(({ id }) => id)
    for (const file of ['bot.mjs', 'offscript.yaml']) rmSync(project.path(file))
    for (const id of ids.slice(0, 3)) {
      const { code, out, err } = await project.run(`replay ${id} --recorded --expect same`)
      expect([code, err]).toEqual([0, ''])
      expect(out).toContain('byte for byte: the user anew, the bot from the record')
    }
  })

  it('comes in Markdown', async () => {
    await using project = createProject()
    const { code, out } = await project.run(`replay ${await failedIn(project)} --format markdown`)
    expect(code).toBe(0)
    expect(out).toMatch(/^# replay of /)
  })

  it('of a conversation that is not stored is exit code 2', async () => {
    await using project = createProject()
    await failedIn(project)
    const { code, err } = await project.run('replay nothing')
    expect(code).toBe(2)
    expect(err).toContain('there is no conversation nothing in runs/offscript.db')
  })

  it('of a bot that cannot be reached is exit code 3', async () => {
    await using project = createProject()
    const id = await failedIn(project)
    const served = await serve(createServer())
    await served[Symbol.asyncDispose]()
    project.write(
      'offscript.yaml',
      SETTINGS.replace(
        '{ kind: module, path: bot.mjs, version: v1 }',
        `{ kind: http, url: "http://${served.address}/chat", retries: 0 }`,
      ),
    )
    const { code, err } = await project.run(`replay ${id} --quiet`)
    expect(code).toBe(3)
    expect(err).toContain('the target pizza cannot be reached')
  })

  it.each(['--target pizza', '--iteration v2', '--times 2'])(
    '--recorded asks nobody, so %s does not go with it',
    async (flag) => {
      await using project = createProject()
      const { code, err } = await project.run(`replay x --recorded ${flag}`)
      expect(code).toBe(2)
      expect(err).toContain('recorded')
    },
  )
})
