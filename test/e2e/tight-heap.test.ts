import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const HEAP = fileURLToPath(new URL('../../dist/cli/tight-heap.js', import.meta.url))

/** Fills the heap with objects that live, and prints how large the half in use of the space for young ones is then. */
const FILL = `
  const { getHeapSpaceStatistics } = require('node:v8')
  const kept = Array.from({ length: 2e6 }, (_, i) => ({ i }))
  const young = getHeapSpaceStatistics().find((one) => one.space_name === 'new_space')
  const size = Math.round((young.space_used_size + young.space_available_size) / 2 ** 20)
  console.log(kept.length > 0 && size)`

/** In a process of its own: the flags are those of a whole process. */
function printedBy(program: string, ...flags: string[]): string {
  const options = { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } } as const
  const argv = [...flags, '--input-type=module', '--eval', program]
  return execFileSync(process.execPath, argv, options).trim()
}

describe('a tight heap', () => {
  it('keeps young objects in 4 MB, in the main thread and in those made later', () => {
    const program = `
      import { createRequire } from 'node:module'
      import { Worker } from 'node:worker_threads'
      import { keepHeapTight } from ${JSON.stringify(HEAP)}
      const require = createRequire(import.meta.url)
      keepHeapTight()
      const thread = new Worker(${JSON.stringify(FILL)}, { eval: true, execArgv: [] })
      thread.on('exit', () => {${FILL}})`
    expect(printedBy(program)).toBe('4\n4')
  })
})

/** Runs a function for some 300 kB of bytecode once a thread has ended; V8 by itself optimises it after 70. */
const hotIn = (conversations: number): string => `
  import { Worker } from 'node:worker_threads'
  import { compileLate } from ${JSON.stringify(HEAP)}
  compileLate(${conversations})
  const hot = (until) => {
    let sum = 0
    for (let i = 0; i < until; i++) sum += i % 7
    return sum
  }
  new Worker('', { eval: true, execArgv: [] }).once('exit', () => {
    for (let call = 0; call < 150; call++) hot(100)
  })`

describe('compiling late', () => {
  it('leaves what runs little as it is, in a short run held in threads', () => {
    expect(printedBy(hotIn(2_000), '--trace-opt')).not.toContain('JSFunction hot ')
  })

  it('is for short runs alone: a long one has it compiled', () => {
    expect(printedBy(hotIn(20_000), '--trace-opt')).toContain('JSFunction hot ')
  })
})
