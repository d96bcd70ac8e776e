import { execFileSync, spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const CLI = fileURLToPath(new URL('../../dist/cli/', import.meta.url))
const CODE = `${CLI}quick-code.js`

/** What V8 tells of optimising a function that has run for some 2 kB of bytecode a call. In a process of its own. */
function optimising(calls: number, prepared: string): string {
  const program = `
    import { Worker } from 'node:worker_threads'
    import { optimiseLightly } from ${JSON.stringify(CODE)}
    ${prepared}
    const hot = (until) => {
      let sum = 0
      for (let i = 0; i < until; i++) sum += i % 7
      return sum
    }
    for (let call = 0; call < ${calls}; call++) hot(100)`
  const options = { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } } as const
  const argv = ['--trace-opt', '--input-type=module', '--eval', program]
  return execFileSync(process.execPath, argv, options)
}

const IN_A_THREAD = `
  optimiseLightly()
  await new Promise((ended) => new Worker('', { eval: true, execArgv: [] }).once('exit', ended))`

it('tells V8 nothing that it does not know', () => {
  const program = `
    import { optimiseLightly, prepareQuickly } from ${JSON.stringify(CODE)}
    import { keepHeapTight } from ${JSON.stringify(`${CLI}tight-heap.js`)}
    import { Worker } from 'node:worker_threads'
    prepareQuickly()
    keepHeapTight()
    optimiseLightly()
    new Worker('', { eval: true, execArgv: [] })`
  const argv = ['--input-type=module', '--eval', program]
  const { status, stdout, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8' })
  expect([status, stdout, stderr]).toEqual([0, '', ''])
})

describe.runIf(process.versions.v8.startsWith('11.3.'))('optimising lightly, in Node 20', () => {
  it('has V8 optimise sooner what is run', () => {
    expect(optimising(20, '')).not.toContain('JSFunction hot ')
    expect(optimising(20, 'optimiseLightly()')).toContain('JSFunction hot ')
  })

  it('has it optimise later once there is a thread', () => {
    expect(optimising(60, '')).toContain('JSFunction hot ')
    expect(optimising(60, IN_A_THREAD)).not.toContain('JSFunction hot ')
    expect(optimising(400, IN_A_THREAD)).toContain('JSFunction hot ')
  })
})
