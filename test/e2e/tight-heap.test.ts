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
function printedBy(program: string): string {
  const options = { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } } as const
  const argv = ['--input-type=module', '--eval', program]
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
