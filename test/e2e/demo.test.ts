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
