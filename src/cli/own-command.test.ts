import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ownCommand } from './own-command.ts'

let root = ''
const at = (...names: string[]): string => join(root, ...names)
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'offscript-own-'))
  mkdirSync(at('shop', 'node_modules', '.bin'), { recursive: true })
  writeFileSync(at('shop', 'node_modules', '.bin', 'offscript'), '')
})
afterAll(() => {
  rmSync(root, { recursive: true })
})

describe('the program is started', () => {
  it('by npx from its own folder, from below it, and where it is installed', () => {
    expect(ownCommand(at('clone'), at('clone/'))).toBe('npx offscript')
    expect(ownCommand(at('clone', 'runs'), at('clone'))).toBe('npx offscript')
    expect(ownCommand(at('shop', 'bots'), at('elsewhere'))).toBe('npx offscript')
  })

  it('by its path from anywhere else, as a shell takes it', () => {
    expect(ownCommand(at('clone2'), at('clone'))).toBe(`node ${at('clone', 'dist/bundle/main.js')}`)
    expect(ownCommand(at('x'), at('my clone'))).toBe(
      `node '${at('my clone', 'dist/bundle/main.js')}'`,
    )
  })
})
