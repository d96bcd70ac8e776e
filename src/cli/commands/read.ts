import type { Context } from '../context.ts'

/** The flags of the commands that only read the store. */
export interface ReadFlags {
  readonly db: string
  readonly format: 'terminal' | 'json' | 'markdown'
}

/** The default of `run.maxExcluded`: stored runs are compared without a settings file. */
const MAX_EXCLUDED = 0.1

type App = typeof import('../../app.ts')

/** The report of one run, with its gates. */
export async function analyze(
  flags: ReadFlags & {
    run?: string | undefined
    gate?: readonly string[] | undefined
    realism?: string | undefined
  },
  context: Context,
): Promise<void> {
  await reading(flags, context, async (app, store) => {
    if (flags.realism !== undefined) {
      const beside = app.realismFor(store, flags.run, flags.realism)
      return context.out(app.renderRealism(beside, flags.format, context))
    }
    const report = app.analyseRun(store, flags.run)
    const gates = await app.gatesFor({ gates: [] }, flags.gate ?? [], context)
    context.out(app.renderAnalysis(report, flags.format, context))
    app.checkMet(gates, report)
  })
}

/** What changed from one run to another. */
export async function compare(
  flags: ReadFlags & { a: string; b: string; gate?: readonly string[] | undefined },
  context: Context,
): Promise<void> {
  await reading(flags, context, (app, store) => {
    const gates = (flags.gate ?? []).map(app.parseComparisonGate)
    const comparison = app.compareRuns(store, flags.a, flags.b)
    context.out(app.renderComparison(comparison, flags.format, context))
    app.checkComparable(comparison, MAX_EXCLUDED)
    app.checkComparisonMet(gates, comparison)
  })
}

/** The iterations of a target. */
export async function trend(
  flags: ReadFlags & { target?: string | undefined },
  context: Context,
): Promise<void> {
  await reading(flags, context, (app, store) => {
    context.out(app.renderTrend(app.trendFor(store, flags.target), flags.format, context))
  })
}

/** One transcript. */
export async function show(
  flags: ReadFlags & { conversation: string },
  context: Context,
): Promise<void> {
  await reading(flags, context, (app, store) => {
    const found = app.findConversation(store, flags.conversation, flags.db)
    context.out(app.renderConversation(found, flags.format, context))
  })
}

/** Opens an existing store, never makes one. */
async function reading(
  { db }: ReadFlags,
  context: Context,
  work: (app: App, store: ReturnType<App['openStore']>) => void | Promise<void>,
): Promise<void> {
  const app = await import('../../app.ts')
  const store = app.openExisting(db, context)
  try {
    await work(app, store)
  } finally {
    store.close()
  }
}
