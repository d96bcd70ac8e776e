import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { AddRequest } from '../../app.ts'
import { AppError } from '../../core/errors.ts'
import type { CaseFormatName } from '../../core/names.ts'
import type { OutcomeLabel } from '../../core/outcome.ts'
import type { Context } from '../context.ts'
import { holdOptions } from '../hold-options.ts'
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
    const added = await app.addCase(store, origin, flags, context)
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
    ...holdOptions(app, flags, settings, context),
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

/** The flags of `offscript dataset export`. */
export interface ExportFlags {
  readonly file: readonly string[]
  readonly format: CaseFormatName
  readonly from?: string | undefined
  readonly outcome?: OutcomeLabel | undefined
  readonly out?: string | undefined
  readonly db: string
}

/** Cases, or the conversations of a run, in another tool's format: to a file, or to standard output. */
export async function exportTo(flags: ExportFlags, context: Context): Promise<void> {
  const app = await import('../../app.ts')
  const { from, format: name, outcome: label, out } = flags
  if (from === undefined && label !== undefined)
    throw new AppError('user_mistake', '--outcome needs --from RUN')
  if (from !== undefined && flags.file.length > 0)
    throw new AppError('user_mistake', 'give either case files or --from RUN, not both')
  const made =
    from === undefined
      ? app.exportCases(app.shelvedCases(flags.file, context), name)
      : await ofRun(app, from, flags, context)
  for (const remark of made.remarks) context.err(`${remark}\n`)
  if (out === undefined) return context.out(made.text)
  writeFileSync(resolve(context.cwd, out), made.text)
  context.out(`${made.count} in ${out}\n`)
}

async function ofRun(
  app: typeof import('../../app.ts'),
  from: string,
  { format: name, outcome: label, db }: ExportFlags,
  context: Context,
) {
  const store = app.openExisting(db, context)
  try {
    return await app.exportRun(store, from, { name, label }, context)
  } finally {
    store.close()
  }
}

/** The flags of `offscript dataset import`. */
export interface ImportFlags {
  readonly from: string
  readonly format: CaseFormatName
  readonly file?: string | undefined
}

/** Cases that an export wrote, kept again. */
export async function importFrom(flags: ImportFlags, context: Context): Promise<void> {
  const app = await import('../../app.ts')
  const made = await app.importCases(flags.from, { name: flags.format, file: flags.file }, context)
  const added = Object.entries(made.added).map(([file, ids]) => `${ids.length} added to ${file}`)
  const known = made.known.length === 0 ? [] : [`${made.known.length} kept already, just so`]
  context.out(`${[...added, ...known].join('; ')}\n`)
}
