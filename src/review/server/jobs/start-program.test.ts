import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { programStarter } from './start-program.ts'

/** Prints its words; hangs, floods or dies where it is told to. */
const PROGRAM = `
const [what, ...words] = process.argv.slice(2)
process.stderr.write('begun\\n')
if (what === 'hang') { process.on('SIGINT', () => process.exit(130)); setInterval(() => {}, 1000) }
else if (what === 'flood') for (let n = 0; n < 40; n++) process.stdout.write('x'.repeat(1_000_000))
else { process.stdout.write(JSON.stringify(words)); process.exitCode = 4 }
`
let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'offscript-start-'))
  writeFileSync(join(folder, 'program.mjs'), PROGRAM)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const starter = (program = 'program.mjs') =>
  programStarter(join(folder, program), { cwd: folder, env: {} })

it('hands words over as they are, and back what was printed with the exit code', async () => {
  const lines: string[] = []
  const words = ['$(touch hacked)', '; rm', "a 'b"]
  const started = starter()(['say', ...words], (line) => lines.push(line))
  expect(await started.ended).toEqual({ out: JSON.stringify(words), code: 4 })
  expect(lines).toEqual(['begun'])
})

it('ends a program that is told to', async () => {
  let begun: () => void = () => undefined
  const hasBegun = new Promise<void>((resolve) => {
    begun = resolve
  })
  const started = starter()(['hang'], begun)
  await hasBegun
  started.cancel()
  expect((await started.ended).code).not.toBe(0)
})

it('keeps no result without bounds', async () => {
  const ended = await starter()(['flood'], () => undefined).ended
  expect(ended.trouble).toContain('too long')
  expect(ended.out.length).toBeLessThan(2_000_000)
})

it('tells of a program that is not there by its exit code', async () => {
  const ended = await starter('missing.mjs')([], () => undefined).ended
  expect(ended.code).not.toBe(0)
})
