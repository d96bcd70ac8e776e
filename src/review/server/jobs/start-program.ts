import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { ReviewContext } from '../../../app.ts'

/** Characters that a job may print: a report holds whole conversations. */
const LONGEST_RESULT = 32_000_000
/** Milliseconds that a job gets to end by itself. */
const GRACE_MS = 5_000

/** How the program ended. */
export interface Ended {
  readonly out: string
  readonly code: number | null
  /** Set where it could not be started, or printed more than can be kept. */
  readonly trouble?: string
}

/** The program while it runs. */
export interface Started {
  /** Never rejects. */
  readonly ended: Promise<Ended>
  /** Asks it to end, and ends it when it does not. */
  cancel(): void
}

/** Starts the program with these words; what it says on the way is told line by line. */
export type StartProgram = (words: readonly string[], onLine: (line: string) => void) => Started

/** The built program as a process of its own, so that a bot that hangs or dies cannot take the page with it. Never a shell. */
export function programStarter(
  program: string,
  { cwd, env }: Pick<ReviewContext, 'cwd' | 'env'>,
): StartProgram {
  return (words, onLine) => {
    const child = spawn(process.execPath, [program, ...words], {
      cwd,
      env: { ...env, NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let out = ''
    let trouble: string | undefined
    let deadline: NodeJS.Timeout | undefined
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text
      if (out.length <= LONGEST_RESULT) return
      trouble = 'its result is too long to be kept: use the command'
      out = ''
      child.kill('SIGKILL')
    })
    createInterface({ input: child.stderr }).on('line', onLine)
    return {
      ended: new Promise<Ended>((resolve) => {
        child.once('error', (error) => resolve({ out, code: null, trouble: error.message }))
        child.once('close', (code) => {
          clearTimeout(deadline)
          resolve({ out, code, ...(trouble === undefined ? {} : { trouble }) })
        })
      }),
      cancel() {
        child.kill('SIGINT')
        deadline ??= setTimeout(() => child.kill('SIGKILL'), GRACE_MS)
      },
    }
  }
}
