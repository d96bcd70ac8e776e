import { execFileSync } from 'node:child_process'
import { cpus, loadavg, totalmem } from 'node:os'
import { fileURLToPath } from 'node:url'

/** Machine, commit and command of a measurement, a line each. */
export function surroundings(script: string): string[] {
  const [cpu] = cpus()
  const memory = (totalmem() / 2 ** 30).toFixed(0)
  const load = loadavg()[0]?.toFixed(1)
  const changed = git('status', '--porcelain', 'src') === '' ? '' : ' with changes'
  const words = process.argv.slice(2).join(' ')
  return [
    `machine: ${cpu?.model.trim()}, ${cpus().length} cores, ${memory} GB, ${process.platform}, node ${process.version}; load: ${load}`,
    `commit: ${git('rev-parse', '--short', 'HEAD')}${changed}, ${new Date().toISOString().slice(0, 10)}`,
    `command: npm run ${script}${words === '' ? '' : ` -- ${words}`}`,
  ]
}

function git(...words: string[]): string {
  return execFileSync('git', words, { cwd: fileURLToPath(new URL('..', import.meta.url)) })
    .toString()
    .trim()
}
