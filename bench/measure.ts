import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The built command line, which is what is measured. */
export const PROGRAM = fileURLToPath(new URL('../dist/bundle/main.js', import.meta.url))

/** The same file by file, undici among what it imports: there a part can be put in another's place. */
export const FILE_BY_FILE = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url))

/** What a process of its own took, start-up included. */
export interface Measured {
  readonly wallMs: number
  /** User and system time. */
  readonly cpuMs: number
  readonly peakMb: number
  readonly stdout: string
}

/** How a process is started. */
export interface Start {
  readonly cwd: string
  /** Loaded before the script. */
  readonly imports?: readonly string[]
  /** Added to what this process has. */
  readonly env?: Readonly<Record<string, string>>
}

/** Runs a JavaScript file in a Node of its own. Throws with what it printed when it does not exit with 0. */
export async function measure(
  script: string,
  args: readonly string[],
  { cwd, imports = [], env = {} }: Start,
): Promise<Measured> {
  return inTemporaryFolder(async (folder) => {
    const usage = join(folder, 'usage.json')
    const loaded = [fileBeside('usage-hook.mjs'), ...imports].flatMap((path) => ['--import', path])
    const { wallMs, stdout } = await timed(process.execPath, [...loaded, script, ...args], {
      cwd,
      env: { ...process.env, ...env, BENCH_USAGE: usage },
    })
    const used: { cpuMs: number; peakMb: number } = JSON.parse(readFileSync(usage, 'utf8'))
    return { wallMs, stdout, ...used }
  })
}

/** Runs any command, timed from outside. Throws with what it printed when it does not exit with 0. */
export function timed(
  command: string,
  args: readonly string[],
  options: { readonly cwd: string; readonly env?: NodeJS.ProcessEnv },
): Promise<{ wallMs: number; stdout: string }> {
  return new Promise((resolve, reject) => {
    const startedAt = performance.now()
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
    const stdout: Buffer[] = []
    const stderr: Buffer[] = []
    let wallMs = 0
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
    child.once('error', reject)
    child.once('exit', () => {
      wallMs = performance.now() - startedAt
    })
    child.once('close', (code) => {
      const printed = Buffer.concat(stdout).toString()
      if (code === 0) return resolve({ wallMs, stdout: printed })
      const said = Buffer.concat(stderr).toString()
      reject(new Error(`${command} ${args.join(' ')} exited with ${code}:\n${said}${printed}`))
    })
  })
}

/** The path of a file in this folder. */
export function fileBeside(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url))
}

/** Lends a folder that is gone afterwards. */
export async function inTemporaryFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'offscript-bench-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
