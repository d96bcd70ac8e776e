import { describe, expect, it } from 'vitest'
import { openStore } from '../../src/store/index.ts'
import { BOT } from './authored.ts'
import { createProject, type Project } from './project.ts'

/** The bot of the other tests, with a line of its own before each answer. */
const botThat = (does: string): Record<string, string> => ({
  'bot.mjs': BOT.replace('send: async ({ text, quickReply }) => {', `$&\n${does}\n`),
})

const statusOf = (project: Project): string | undefined => {
  const store = openStore(project.path('runs/offscript.db'), { readonly: true })
  const status = store.runs().at(-1)?.status
  store.close()
  return status
}

describe.concurrent('what a bot throws where nobody awaits it', () => {
  it.each([
    ['a rejection, in one thread', "Promise.reject(new Error('not saved'))", 1],
    ['a rejection, in two', "Promise.reject(new Error('not saved'))", 2],
    ['an exception of a timer, in one thread', 'setTimeout(() => { throw "not saved" })', 1],
    ['an exception of a timer, in two', 'setTimeout(() => { throw "not saved" })', 2],
  ])('as %s, is told once and the run goes on', async (_what, does, threads) => {
    await using clean = createProject()
    await using project = createProject(botThat(does))
    const words = `run --target slow --iteration v1 --repeats 5 --format json --threads ${threads}`
    const { code, out, err } = await project.run(`${words} --quiet`)
    expect(code).toBe(0)
    expect(err.match(/not saved/g)).toHaveLength(1)
    expect(err).toContain('something in the module of slow was thrown outside of a conversation')
    const undisturbed = JSON.parse((await clean.run(`${words} --quiet`)).out)
    expect(JSON.parse(out)).toMatchObject({
      status: 'finished',
      scheduled: undisturbed.scheduled,
      counts: undisturbed.counts,
    })
  })

  it('is told where its file alone throws it, while it loads', async () => {
    const bot = `Promise.reject(new Error('no cache'))\n${BOT}`
    await using project = createProject({ 'bot.mjs': bot })
    const { code, err } = await project.run('run --repeats 2 --quiet')
    expect(code).toBe(0)
    expect(err).toMatch(/the module of pizza .*no cache \(\S+bot\.mjs:1:\d+\)/)
  })
})

/** Beside the program: rejects at a signal, with nobody to hear it. */
const REJECTING = `process.on('SIGUSR2', () => void Promise.reject(new Error('of nobody')))`

describe.concurrent('a bug that nobody awaits', () => {
  it('ends the run with its stack, all that is finished stored, and says how to go on', async () => {
    await using project = createProject({ 'rejecting.mjs': REJECTING })
    const { child, finished } = project.start(
      'run --target onboarding --iteration v1 --repeats 3000 --threads 1 --quiet',
      { node: ['--import', project.path('rejecting.mjs')] },
    )
    await project.stored(20)
    child.kill('SIGUSR2')
    const { code, out, err } = await finished
    expect([code, out]).toEqual([70, ''])
    expect(err).toMatch(/Go on with: .*--resume/)
    expect(err).toMatch(/a bug of ours, please report it:\nError: of nobody\n\s+at /)
    expect(statusOf(project)).toBe('interrupted')
  })
})

describe.concurrent('a bot that ends the process', () => {
  it('is no success: what happened is said, and how to go on', async () => {
    await using project = createProject(botThat('process.exit(0)'))
    const { code, out, err } = await project.run('run --repeats 2 --quiet')
    expect([code, out]).toEqual([70, ''])
    expect(err).toContain('the module of pizza called process.exit()')
    const [resume = ''] = /--resume \S+/.exec(err) ?? []
    project.write('bot.mjs', BOT)
    expect((await project.run(`run ${resume} --quiet`)).code).toBe(0)
  })
})
