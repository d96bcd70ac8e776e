import type { BreakProgress } from '../../app.ts'
import type { Context } from '../context.ts'
import { holdOptions } from '../hold-options.ts'
import { createLineView } from '../line-view.ts'

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
    config?: string | undefined
    gate?: readonly string[] | undefined
    confirmBreaks?: number | undefined
    concurrency?: number | undefined
    quiet: boolean
    realism?: string | undefined
  },
  context: Context,
): Promise<void> {
  await reading(flags, context, async (app, store) => {
    if (flags.realism !== undefined) {
      const beside = app.realismFor(store, flags.run, flags.realism)
      return context.out(app.renderRealism(beside, flags.format, context))
    }
    const gates = await app.gatesFor(flags.config, flags.gate ?? [], context)
    const settings = await app.projectSettings(flags.config, context)
    const analysed = app.withGates(store, app.wholeReport(store, flags.run), gates)
    const count = flags.confirmBreaks
    const view = createLineView(context, `breaks of ${analysed.runId}`, flags.quiet)
    const options = {
      db: flags.db,
      ...holdOptions(app, flags, settings, context),
      onProgress: ({ done, sampled, held }: BreakProgress) =>
        view.show(`${done} of ${sampled} checked · ${held} conversations held`),
    }
    const report =
      count === undefined
        ? analysed
        : await app
            .withConfirmedBreaks(store, analysed, settings, { ...options, count }, context)
            .finally(view.close)
    const shown = app.withShowCommands(report, flags.db)
    context.out(app.renderAnalysis(shown, flags.format, context))
    app.checkBelievable(report, settings.run.maxExcluded)
    app.checkMet(report.gates ?? [])
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
  flags: Omit<ReadFlags, 'format'> & {
    format: ReadFlags['format'] | 'csv'
    target?: string | undefined
  },
  context: Context,
): Promise<void> {
  await reading(flags, context, (app, store) => {
    context.out(app.renderTrend(app.trendFor(store, flags.target), flags.format, context))
  })
}

/** What fails together, in one run or in all iterations of a target. */
export async function clusters(
  flags: ReadFlags & {
    run?: string | undefined
    target?: string | undefined
    config?: string | undefined
    model?: string | undefined
  },
  context: Context,
): Promise<void> {
  await reading(flags, context, async (app, store) => {
    const grouped = app.clustersFor(store, flags)
    const { model, config } = flags
    const found =
      model === undefined
        ? grouped
        : await app.nameCauses(
            store,
            grouped,
            model,
            await app.projectSettings(config, context),
            context,
          )
    context.out(app.renderClusters(found, flags.format, context))
  })
}

/** How much of the outcome is chance. */
export async function noise(
  flags: ReadFlags & { runs?: readonly string[] | undefined },
  context: Context,
): Promise<void> {
  await reading(flags, context, (app, store) => {
    context.out(app.renderNoise(app.noiseFor(store, flags.runs ?? []), flags.format, context))
  })
}

/** How far reviewers agree with each other and with the program. */
export async function agreement(
  flags: ReadFlags & { run?: string | undefined; seed?: string | undefined },
  context: Context,
): Promise<void> {
  await reading(flags, context, (app, store) => {
    const found = app.agreementFor(store, flags.run, flags.seed)
    context.out(app.renderAgreement(found, flags.format, context))
  })
}

/** One transcript, or its shortest form where that was found. */
export async function show(
  flags: ReadFlags & { conversation: string; minimized?: boolean | undefined },
  context: Context,
): Promise<void> {
  await reading(flags, context, (app, store) => {
    const found = app.findConversation(store, flags.conversation, flags.db)
    if (flags.minimized) {
      const shortest = app.findMinimized(store, found.spec.id)
      context.out(app.renderMinimized(shortest, flags.format, context))
      return
    }
    context.out(app.renderConversation(found, flags.format, context))
  })
}

/** Opens an existing store, never makes one. */
async function reading(
  { db }: Pick<ReadFlags, 'db'>,
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
