import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Script } from 'node:vm'
import { expect, it } from 'vitest'

const filename = fileURLToPath(new URL('../../dist/bundle/main.cjs', import.meta.url))
const cachedData = readFileSync(`${filename}.cache`)

it('V8 takes what it compiled of the bundled program when that was built', () => {
  const script = new Script(readFileSync(filename, 'latin1'), { filename, cachedData })
  expect(script.cachedDataRejected).toBe(false)
})

it('V8 does not take it for another program', () => {
  const script = new Script('(function () {})', { filename, cachedData })
  expect(script.cachedDataRejected).toBe(true)
})
