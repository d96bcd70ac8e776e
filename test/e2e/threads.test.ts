import { describe, expect, it } from 'vitest'
import { openStore } from '../../src/store/index.ts'
import { createProject, type Project, pause } from './project.ts'
import { transcriptsIn } from './transcripts.ts'

const DB = 'runs/offscript.db'
const storedIn = (project: Project): number => transcriptsIn(project.path(DB)).length

function statusOf(project: Project): string | undefined {
  try {
    const store = openStore(project.path(DB), { readonly: true })
    const status = store.runs().at(-1)?.status
    store.close()
    return status
  } catch {
    return undefined
  }
}

/** Ends the thread that it is in, unless that is the program's own. */
const LEAVING_BOT = `import { isMainThread } from 'node:worker_threads'
export const target = {
  name: 'leaving',
  open: async () => ({
    send: async () => {
      if (!isMainThread) process.exit(7)
      await new Promise((resolve) => setTimeout(resolve, 20))
      return [{ text: 'Which pizza would you like?' }]
    },
  }),
}
`

describe('a run in several threads', () => {
  it.each([2, 5])('of %d stores the transcripts of a run in one', async (threads) => {
    await using project = createProject()
    await project.run('run --repeats 30 --threads 1 --quiet')
    const one = transcriptsIn(project.path(DB))
    const { code, err } = await project.run(`run --repeats 30 --threads ${threads} --quiet`)
    expect([code, err]).toEqual([0, ''])
    expect(one).toHaveLength(66)
    expect(transcriptsIn(project.path(DB))).toEqual(one)
  })

  it('that is interrupted stores what is finished, and going on completes it to the same transcripts', async () => {
    await using project = createProject()
    const words = 'run --target slow --repeats 60 --concurrency 6 --threads 3 --quiet'
    const { child, finished } = project.start(words)
    await project.stored(20)
    child.kill('SIGINT')
    const { code, err } = await finished
    const runId = /--resume (\S+)/.exec(err)?.[1]
    expect([code, storedIn(project) < 132]).toEqual([130, true])
    await project.run(`run --resume ${runId} --threads 2 --quiet`)
    const resumed = transcriptsIn(project.path(DB))
    await project.run('run --target slow --repeats 60 --threads 1 --quiet')
    expect(resumed).toEqual(transcriptsIn(project.path(DB)))
  })

  it('that is interrupted twice drops what is under way in all of them', async () => {
    await using project = createProject()
    const { child, finished } = project.start(
      'run --target hanging --repeats 4 --threads 3 --quiet',
    )
    while (statusOf(project) !== 'running') await pause(5)
    child.kill('SIGINT')
    await pause(20)
    child.kill('SIGINT')
    const { code } = await finished
    expect([code, storedIn(project)]).toEqual([130, 0])
  })

  it('says how to go on where a bot ends the thread it is in', async () => {
    await using project = createProject({ 'bot.mjs': LEAVING_BOT })
    const { code, err } = await project.run('run --repeats 4 --threads 2 --quiet')
    expect(code).toBe(70)
    expect(err).toContain('a thread of the run ended with code 7')
    expect(err).toMatch(/go on with: .*--resume/)
  })

  it('cannot begin where one thread cannot, and says why as a run in one does', async () => {
    await using project = createProject({ 'bot.mjs': undefined })
    const one = await project.run('run --threads 1 --quiet')
    const several = await project.run('run --threads 3 --quiet')
    expect([several.code, several.err]).toEqual([one.code, one.err])
    expect(several.err).toContain('bot.mjs')
  })
})
