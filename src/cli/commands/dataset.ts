import type { AddRequest } from '../../app.ts'
import type { Context } from '../context.ts'
import { createProgressView } from '../progress.ts'

type Format = 'terminal' | 'json' | 'markdown'

/** The flags of `offscript dataset add`. */
export interface AddFlags extends AddRequest {
  readonly conversation: string
  readonly db: string
  readonly format: Format
}

/** Keeps one stored conversation as a case. */
export async function add(flags: AddFlags, context: Context): Promise<void> {
  const app = await import('../../app.ts')
  const store = app.openExisting(flags.db, context)
  try {
    const origin = app.originOf(store, flags.conversation, flags.db)
    const added = await app.addCase(origin, flags, context)
    context.out(app.renderAdded(added, flags.format, context))
  } finally {
    store.close()
  }
}

/** The flags of `offscript dataset list`. */
export interface ListFlags {
  readonly file: readonly string[]
  readonly retireAfter: number
  readonly format: Format
}

/** The cases that are kept. */
export async function list(flags: ListFlags, context: Context): Promise<void> {
  const app = await import('../../app.ts')
  const cases = app.listCases(app.shelvedCases(flags.file, context), flags.retireAfter)
  context.out(app.renderCases(cases, flags.format, context))
}

/** The flags of `offscript dataset run`. */
export interface RunCasesFlags extends ListFlags {
  readonly config?: string | undefined
  readonly target?: string | undefined
  readonly iteration?: string | undefined
  readonly times: number
  readonly atLeast?: number | undefined
  readonly history: boolean
  readonly gate?: readonly string[] | undefined
  readonly concurrency?: number | undefined
  readonly quiet: boolean
}

/** Every case against the bot as it is now. */
export async function run(flags: RunCasesFlags, context: Context): Promise<void> {
  const app = await import('../../app.ts')
  const gates = app.parseCaseGates(flags.gate ?? [])
  const shelved = app.shelvedCases(flags.file, context)
  const settings = await app.projectSettings(flags.config, context)
  const view = createProgressView(context, 'cases', flags.quiet)
  const options = {
    concurrency: flags.concurrency ?? settings.run.concurrency,
    baseDir: app.settingsFolder(flags.config, context),
    stop: context.stop,
    drop: context.drop,
    onProgress: view.show,
  }
  try {
    const report = await app.runCases(shelved, settings, flags, options, context)
    view.close()
    context.out(app.renderDataset(report, flags.format, context))
    app.checkCasesMet(gates, report)
    app.checkCasesHeld(report, settings.run.maxExcluded)
  } finally {
    view.close()
  }
}
