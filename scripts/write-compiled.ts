/**
 * Runs what is run most of the bundled command line, and keeps what V8 compiled for it beside it: each command begins with
 * what those before it have left. A model user talks to a stand-in.
 */
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runProgram } from '../bench/account-run.ts'
import { inTemporaryFolder, measure, PROGRAM } from '../bench/measure.ts'
import { startStandIns } from '../bench/stand-ins.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const KEEP = fileURLToPath(new URL('keep-compiled.mjs', import.meta.url))
const standIns = await startStandIns(0)
try {
  await runProgram(standIns, { conversations: 40, concurrency: 8 }, { imports: [KEEP] })
} finally {
  standIns.close()
}
await inTemporaryFolder(async (folder) => {
  const db = ['--db', join(folder, 'run.db')]
  const commands = [
    ['run', '--target', 'onboarding', '--iteration', 'v1', '--repeats', '1', '--quiet', ...db],
    ['analyze', 'latest', ...db],
    ['--help'],
  ]
  for (const words of commands) await measure(PROGRAM, words, { cwd: ROOT, imports: [KEEP] })
})
