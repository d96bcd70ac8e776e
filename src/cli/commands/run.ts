import type { Authored, RunRequest, Store } from '../../app.ts'
import { AppError } from '../../core/errors.ts'
import type { Plan } from '../../core/plan.ts'
import type { Context } from '../context.ts'
import { interrupted, resumeCommand } from '../interrupted.ts'
import { createProgressView } from '../progress.ts'
import { optimiseLightly } from '../quick-code.ts'
import { keepHeapTight } from '../tight-heap.ts'

/** The flags of `offscript run`. */
export interface RunFlags extends RunRequest {
  readonly db: string
  readonly config?: string | undefined
  readonly personasDir: string
  readonly scenariosDir: string
  readonly concurrency?: number | undefined
  readonly threads?: number | undefined
  readonly until?: string | undefined
  readonly explore?: number | undefined
  readonly resume?: string | undefined
  readonly gate?: readonly string[] | undefined
  readonly format: 'terminal' | 'json' | 'markdown'
  readonly quiet: boolean
}

/** Holds the conversations of a plan and prints the report. */
export async function run(flags: RunFlags, context: Context): Promise<void> {
  keepHeapTight()
  optimiseLightly()
  const app = await import('../../app.ts')
  const paths = {
    personas: flags.personasDir,
    scenarios: flags.scenariosDir,
    settings: flags.config,
  }
  const [project, gates] = await app.loadWithGates(paths, flags.gate ?? [], context)
  const store = app.openForRun(flags.db, flags.resume, context)
  try {
    app.checkBaselines(store, gates)
    const { runId, status } = await hold(app, store, project, flags, context)
    if (status === 'interrupted') throw interrupted(runId, flags)
    const report = app.withGates(store, app.wholeReport(store, runId), gates)
    const shown = app.withShowCommands(report, flags.db)
    context.out(app.renderAnalysis(shown, flags.format, context))
    app.checkBelievable(report, project.settings.run.maxExcluded)
    app.checkMet(report.gates ?? [])
  } finally {
    store.close()
  }
}

type App = typeof import('../../app.ts')

async function hold(
  app: App,
  store: Store,
  project: Authored,
  flags: RunFlags,
  context: Context,
): Promise<{ runId: string; status: 'finished' | 'interrupted' }> {
  const plan = planOf(app, store, project, flags, context)
  const view = createProgressView(context, `${plan.target} ${plan.iteration}`, flags.quiet)
  let begun = flags.resume !== undefined
  try {
    const status = await app.carryOut(
      plan,
      project.settings,
      {
        store,
        concurrency: flags.concurrency ?? project.settings.run.concurrency,
        threads: flags.threads ?? project.settings.run.threads,
        baseDir: app.settingsFolder(flags.config, context),
        resume: flags.resume !== undefined,
        stop: context.stop,
        drop: context.drop,
        onProgress: view.show,
        onStart: () => {
          begun = true
          context.goesOnWith(resumeCommand(plan.runId, flags))
        },
      },
      context,
    )
    return { runId: plan.runId, status }
  } catch (thrown) {
    if (begun && thrown instanceof AppError && thrown.code === 'interrupted')
      throw interrupted(plan.runId, flags)
    if (begun)
      context.err(
        `What is finished of run ${plan.runId} is stored. Once what follows is mended, go on with: ${resumeCommand(plan.runId, flags)}\n`,
      )
    throw thrown
  } finally {
    view.close()
  }
}

function planOf(
  app: App,
  store: Store,
  project: Authored,
  flags: RunFlags,
  context: Context,
): Plan {
  const { resume, until, explore } = flags
  if (until !== undefined && explore !== undefined)
    throw new AppError('user_mistake', '--explore cannot be given with --until', {
      hint: 'Exploring begins when all of the plan is held.',
    })
  if (resume === undefined) {
    const plan = app.planRun(project, flags, context)
    if (explore !== undefined) return app.explores(plan, explore, store)
    return until === undefined ? plan : app.stopsWhen(plan, until, store)
  }
  if (explore !== undefined)
    throw new AppError('user_mistake', '--explore cannot be given with --resume', {
      hint: 'A run goes on exploring as it was begun.',
    })
  if (until === undefined) return resumed(app, store, resume, project, flags, context)
  throw new AppError('user_mistake', '--until cannot be given with --resume', {
    hint: 'A run goes on by the rule it was begun with.',
  })
}

function resumed(
  app: App,
  store: Store,
  runId: string,
  project: Authored,
  flags: RunFlags,
  context: Context,
): Plan {
  const plan = app.planToResume(store, runId, project, flags)
  const added = app.addedSince(plan, project)
  if (added.length > 0)
    context.err(
      `Run ${runId} goes on as it was planned, without what was added since: ${added.join(', ')}. A new run takes that too.\n`,
    )
  return plan
}
