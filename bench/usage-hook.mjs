/**
 * Loaded into a measured process with `--import`: writes what it used at its end. Plain JavaScript, like everything that
 * is measured here: a TypeScript loader would be measured with it.
 * @module
 */
import { readFileSync, writeFileSync } from 'node:fs'

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  const used = { cpuMs: (userCPUTime + systemCPUTime) / 1_000, peakMb: peakKb(maxRSS) / 1_024 }
  writeFileSync(process.env['BENCH_USAGE'] ?? '/dev/null', JSON.stringify(used))
})

/** On Linux the kernel's `maxRSS` starts at the size of the parent that forked; the high-water mark does not. */
function peakKb(maxRss) {
  if (process.platform !== 'linux') return maxRss
  const found = /VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))
  return Number(found?.[1] ?? maxRss)
}
