import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { runPrinted } from '../../src/cli/run-printed.case.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A store with one straying conversation and one plain one for each scenario and persona, of all four iterations. */
    readonly demo: string
  }
}

/** Holds the demo once for all browser tests; each works on a copy of its own. */
export async function setup({ provide }: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'offscript-demo-'))
  const db = join(folder, 'offscript.db')
  await holdDemo(db, 1)
  provide('demo', db)
  return () => rmSync(folder, { recursive: true, force: true })
}

/** The demo with so many straying conversations for each scenario and persona. Throws where it does not end well. */
export async function holdDemo(db: string, repeats: number): Promise<void> {
  const words = ['demo', '--repeats', String(repeats), '--quiet', '--db', db]
  const { code, err } = await runPrinted(words, { cwd: tmpdir() })
  if (code !== 0) throw new Error(`the demo ended with ${code}: ${err}`)
}
