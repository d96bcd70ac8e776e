import { execFile } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { openStore } from '../../src/store/index.ts'
import { createProject, type Finished, type Project } from './project.ts'

const runsIn = (project: Project) => {
  const store = openStore(project.path('runs/offscript.db'), { readonly: true })
  const runs = store.runs({ target: 'onboarding' })
  store.close()
  return runs
}

/** What a person pastes into a shell in the folder. */
function paste(command: string, project: Project): Promise<Finished> {
  return new Promise((resolve) => {
    execFile('sh', ['-c', command], { cwd: project.path('.') }, (error, out, err) => {
      resolve({ code: error === null ? 0 : Number(error.code), out, err })
    })
  })
}

describe('offscript demo', () => {
  it('holds at least 500 conversations with each of v1 to v4, and ends in the trend and three next commands', async () => {
    await using project = createProject()
    const { code, out, err } = await project.run('demo --quiet')
    expect([code, err]).toEqual([0, ''])
    const runs = runsIn(project)
    expect(runs.map(({ iteration, status }) => [iteration, status])).toEqual(
      ['v1', 'v2', 'v3', 'v4'].map((iteration) => [iteration, 'finished']),
    )
    for (const { scheduled } of runs) expect(scheduled).toBeGreaterThanOrEqual(500)
    const [v1, , , v4] = runs.map(({ counts }) => counts.failed / (counts.failed + counts.passed))
    expect(v1).toBeGreaterThan(0.5)
    expect(v4).toBe(0)

    const trend = await project.run('trend --target onboarding')
    const [report = '', next = '', ...more] = out.split('Everything is in the database. Next:\n')
    expect(more).toEqual([])
    expect(report.trimEnd().endsWith(trend.out.trimEnd())).toBe(true)

    const commands = next.split('\n').filter((line) => line.trim() !== '')
    expect(commands.map((line) => /main\.js'? (\w+)/.exec(line)?.[1])).toEqual([
      'analyze',
      'show',
      'review',
    ])
    const words = commands.map((line) => line.trim().replace(/ {3}.*$/u, ''))
    for (const command of words.slice(0, 2)) expect((await paste(command, project)).code).toBe(0)
    expect(await paste(`${words[2]} --help`, project)).toMatchObject({
      code: 0,
      out: expect.stringContaining('offscript review'),
    })
  })

  it('that is interrupted away from its own folder prints a command that goes on with it when it is pasted', async () => {
    await using project = createProject()
    const running = project.start('demo --quiet --repeats 2 --concurrency 2')
    await project.stored(10)
    running.child.kill('SIGINT')
    const { code, out, err } = await running.finished
    expect([code, out]).toEqual([130, ''])
    const [stopped] = runsIn(project)
    expect(stopped?.status).toBe('interrupted')
    const command = /Go on with this iteration: (.*)/.exec(err)?.[1] ?? ''
    expect(await paste(`${command} --quiet`, project)).toMatchObject({ code: 0, err: '' })
    expect(runsIn(project)).toMatchObject([{ runId: stopped?.runId, status: 'finished' }])
  })
})
