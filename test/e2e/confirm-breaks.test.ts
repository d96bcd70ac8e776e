import { rmSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  analyseRun,
  bundledBots,
  carryOut,
  loadProject,
  openStore,
  planRun,
  serveChatbot,
  withConfirmedBreaks,
} from '../../src/app.ts'
import { AnalysisReport } from '../../src/core/analysis.ts'
import type { BreakReport } from '../../src/core/break-check.ts'
import { systemClock } from '../../src/core/clock.ts'
import { Settings } from '../../src/core/settings.ts'
import { openStore as openDatabase } from '../../src/store/index.ts'
import { overHttp } from './over-http.ts'
import { createProject } from './project.ts'

const surroundings = { cwd: process.cwd(), env: {}, clock: systemClock }
const never = new AbortController().signal
const options = { concurrency: 6, baseDir: process.cwd(), stop: never, drop: never }

/** The breaks of a run of the onboarding chatbot, held against forks with the bot as these settings reach it. */
async function breaksOf(
  iteration: string,
  settings: Settings,
  count: number,
): Promise<BreakReport> {
  const paths = { personas: 'personas', scenarios: 'scenarios' }
  const project = { ...(await loadProject(paths, surroundings)), settings }
  const scenarios = ['food-truck-spain', 'yoga-studio-france']
  const request = { target: 'onboarding', iteration, repeats: 2, scenarios }
  const plan = planRun(project, request, surroundings)
  const store = openStore(':memory:')
  try {
    await carryOut(plan, settings, { ...options, store }, surroundings)
    const confirming = { ...options, count, db: 'memory' }
    const report = analyseRun(store, plan.runId)
    const { breaks } = await withConfirmedBreaks(store, report, settings, confirming, surroundings)
    if (!breaks) throw new Error('no breaks were looked for')
    return breaks
  } finally {
    store.close()
  }
}

/** Without ids, which every run has of its own. */
const placed = ({ checks }: BreakReport) => checks.map(({ conversationId: _id, ...check }) => check)

describe('breaks held against forking', () => {
  it('are the same over HTTP as in this process', async () => {
    const bot = bundledBots['onboarding']?.create('v2')
    if (!bot) throw new Error('no onboarding chatbot')
    const server = await serveChatbot(bot, { port: 0 })
    try {
      const here = await breaksOf('v2', Settings.parse({}), 4)
      const there = await breaksOf('v2', overHttp('onboarding', server.url), 4)
      expect(here.checks).toHaveLength(4)
      expect(here.findings.located).toBeGreaterThan(0)
      expect(placed(there)).toEqual(placed(here))
      expect(there.held).toBe(here.held)
    } finally {
      await server.close()
    }
  })

  it('are none where nothing failed', async () => {
    const breaks = await breaksOf('v4', Settings.parse({}), 4)
    expect(breaks).toMatchObject({ failed: 0, sampled: 0, held: 0, checks: [] })
  })
})

describe('analyze --confirm-breaks', () => {
  it('finds the turn at which the user took a size back from a bot that keeps the first', async () => {
    await using project = createProject()
    await project.run('run --quiet --repeats 40')
    const { code, out, err } = await project.run(
      'analyze --format json --confirm-breaks 30 --quiet',
    )
    expect([code, err]).toEqual([0, ''])
    const { breaks } = AnalysisReport.parse(JSON.parse(out))
    const store = openDatabase(project.path('runs/offscript.db'), { readonly: true })
    const sized = (breaks?.checks ?? []).filter(({ conversationId }) => {
      const found = store.conversation(conversationId)
      return found?.outcome.cause.includes('size')
    })
    expect(sized.length).toBeGreaterThan(3)
    for (const { conversationId, forked } of sized) {
      const turns = store.conversation(conversationId)?.conversation.turns ?? []
      const taken = turns.find(({ note }) => note.retracts?.['size'] !== undefined)
      const changed = turns.filter(({ note }) => note.conveys['size'] !== undefined)
      expect(forked?.turn).toBe((taken ?? changed[1])?.turn)
    }
    store.close()
  })

  it('prints the agreement with its interval, and tells on standard error how far it is', async () => {
    await using project = createProject()
    await project.run('run --quiet --repeats 40')
    const first = await project.run('analyze --confirm-breaks 3 --config offscript.yaml')
    expect(first.out).toMatch(
      /Breaks held against forking\n3 of the \d+ that failed, drawn by the seed/,
    )
    expect(first.out).toMatch(/the same turn +\d+\.\d % \[\d+\.\d–\d+\.\d\], \d of \d/)
    expect((await project.run('analyze --confirm-breaks 3 --quiet')).out).toBe(first.out)
    const page = await project.run('analyze --confirm-breaks 3 --format markdown --quiet')
    expect(page.out).toContain('## Breaks held against forking')
    expect((await project.run('analyze --quiet')).out).not.toContain('forking')
  })

  it('says what to mend where it cannot be done', async () => {
    await using project = createProject()
    await project.run('run --quiet --repeats 20')
    const none = await project.run('analyze --confirm-breaks 0')
    expect([none.code, none.err]).toEqual([2, expect.stringContaining('--confirm-breaks must be')])
    rmSync(project.path('bot.mjs'))
    const gone = await project.run('analyze --confirm-breaks 3 --quiet')
    expect(gone.code).not.toBe(0)
    expect(gone.err).toContain('bot.mjs')
  })
})
