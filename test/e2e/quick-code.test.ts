import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const CODE = fileURLToPath(new URL('../../dist/cli/quick-code.js', import.meta.url))

/** What V8 tells of optimising a function that has run for some 45 kB of bytecode: by itself it waits for 66. In a process of its own. */
function optimising(prepared: string): string {
  const program = `
    import { optimiseLightly } from ${JSON.stringify(CODE)}
    ${prepared}
    const hot = (until) => {
      let sum = 0
      for (let i = 0; i < until; i++) sum += i % 7
      return sum
    }
    for (let call = 0; call < 20; call++) hot(100)`
  const options = { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } } as const
  const argv = ['--trace-opt', '--input-type=module', '--eval', program]
  return execFileSync(process.execPath, argv, options)
}

describe('optimising lightly', () => {
  it('has V8 optimise sooner what is run', () => {
    expect(optimising('')).not.toContain('JSFunction hot ')
    expect(optimising('optimiseLightly()')).toContain('JSFunction hot ')
  })
})
