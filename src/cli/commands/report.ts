import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { ReviewContext, RunFormat, Store } from '../../app.ts'
import { AppError, messageOf } from '../../core/errors.ts'
import type { Context } from '../context.ts'

/** The flags of `offscript report`. */
export interface ReportFlags {
  readonly db: string
  readonly run?: string | undefined
  readonly config?: string | undefined
  readonly gate?: readonly string[] | undefined
  readonly format: RunFormat | 'html'
  readonly out?: string | undefined
}

interface Parts {
  readonly store: Store
  readonly gates: NonNullable<ReviewContext['gates']>
}

/** One stored run as a file. Gates are shown, not enforced: what decides is `run` and `analyze`. */
export async function report(flags: ReportFlags, context: Context): Promise<void> {
  const app = await import('../../app.ts')
  const gates = await app.gatesFor(flags.config, flags.gate ?? [], context)
  const store = app.openExisting(flags.db, context)
  try {
    const text = await textOf(flags, { store, gates }, context)
    if (flags.out === undefined) context.out(text)
    else write(flags.out, text, context)
  } finally {
    store.close()
  }
}

async function textOf(
  { format, ...flags }: ReportFlags,
  { store, gates }: Parts,
  context: Context,
): Promise<string> {
  if (format !== 'html')
    return (await import('../../app.ts')).reportRun(store, { ...flags, format }, gates, context)
  const { staticReport } = await import('../../review/server/index.ts')
  const { db, config, run } = flags
  const { cwd, env, clock } = context
  return staticReport({ store, db, config, gates, cwd, env, clock }, run)
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
