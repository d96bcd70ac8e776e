import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { RunFormat } from '../../app.ts'
import { AppError, messageOf } from '../../core/errors.ts'
import type { Context } from '../context.ts'

/** The flags of `offscript report`. */
export interface ReportFlags {
  readonly db: string
  readonly run?: string | undefined
  readonly config?: string | undefined
  readonly gate?: readonly string[] | undefined
  readonly format: RunFormat
  readonly out?: string | undefined
}

/** One stored run as a file. Gates are shown, not enforced: what decides is `run` and `analyze`. */
export async function report(flags: ReportFlags, context: Context): Promise<void> {
  const app = await import('../../app.ts')
  const gates = await app.gatesFor(flags.config, flags.gate ?? [], context)
  const store = app.openExisting(flags.db, context)
  try {
    const text = app.reportRun(store, flags, gates, context)
    if (flags.out === undefined) context.out(text)
    else write(flags.out, text, context)
  } finally {
    store.close()
  }
}

function write(out: string, text: string, context: Context): void {
  const path = resolve(context.cwd, out)
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  } catch (error) {
    throw new AppError('user_mistake', `cannot write ${out}: ${messageOf(error)}`)
  }
  context.err(`written to ${out}\n`)
}
