import { join, resolve } from 'node:path'
import { AppError } from '../../core/errors.ts'
import type { Context } from '../context.ts'
import { resumeCommand } from '../interrupted.ts'
import { ownCommand } from '../own-command.ts'
import { createProgressView } from '../progress.ts'
import { optimiseLightly } from '../quick-code.ts'
import { keepHeapTight } from '../tight-heap.ts'

/** The flags of `offscript demo`. */
export interface DemoFlags {
  readonly db: string
  readonly repeats: number
  readonly concurrency: number
  readonly quiet: boolean
  readonly serve?: number | undefined
  /** The bundled chatbot to serve. */
  readonly bot: string
  readonly iteration?: string | undefined
}

const TARGET = 'onboarding'
/** The whole loop on the bundled onboarding chatbot, offline: every iteration run, then where each broke, then the trend. */
export async function demo(flags: DemoFlags, context: Context): Promise<void> {
  const app = await import('../../app.ts')
  if (flags.serve !== undefined) return serve(app, flags, flags.serve, context)
  keepHeapTight()
  optimiseLightly()
  const project = await app.demoProject()
  const store = app.openStore(app.databasePath(flags.db, context))
  try {
    const runIds: string[] = []
    // Named, so that the settings of the folder that the demo runs in are no reason not to go on with it.
    const { seed, plainArm } = project.settings.run
    for (const iteration of app.bundledBots[TARGET]?.iterations ?? []) {
      const plan = app.planRun(
        project,
        { target: TARGET, iteration, repeats: flags.repeats, seed, plainArm },
        context,
      )
      const view = createProgressView(context, `${TARGET} ${iteration}`, flags.quiet)
      const options = {
        store,
        concurrency: flags.concurrency,
        baseDir: app.PACKAGE_FOLDER,
        stop: context.stop,
        drop: context.drop,
        onProgress: view.show,
      }
      const status = await app.carryOut(plan, project.settings, options, context)
      view.close()
      if (status === 'interrupted') throw interruptedDemo(app, plan.runId, flags, context)
      runIds.push(plan.runId)
    }
    const reports = runIds.map((runId) => app.analyseRun(store, runId))
    for (const report of reports) context.out(`${app.renderBreaks(report, context)}\n`)
    context.out(app.renderTrend(app.trendFor(store, TARGET), 'terminal', context))
    const program = ownCommand(context.cwd, app.PACKAGE_FOLDER)
    context.out(nextSteps(reports, program, app.databaseFlags(flags.db)))
  } finally {
    store.close()
  }
}

/** The personas and scenarios of the demo lie with the program: from elsewhere they have to be named. */
function interruptedDemo(
  { PACKAGE_FOLDER: home, databaseFlags }: App,
  runId: string,
  { db }: DemoFlags,
  { cwd }: Context,
): AppError {
  const program = ownCommand(cwd, home)
  const dirs =
    resolve(cwd) === resolve(home)
      ? {}
      : { personasDir: join(home, 'personas'), scenariosDir: join(home, 'scenarios') }
  const command = resumeCommand(runId, { db, ...dirs }, program)
  return new AppError('interrupted', 'interrupted; everything finished is stored', {
    hint: `Go on with this iteration: ${command}\n  All iterations anew: ${program} demo${databaseFlags(db)}`,
  })
}

function nextSteps(
  reports: readonly { runId: string; examples: readonly { id: string }[] }[],
  program: string,
  suffix: string,
): string {
  const [first] = reports
  const example = first?.examples[0]?.id
  return [
    '',
    'Everything is in the database. Next:',
    `  ${program} analyze ${first?.runId ?? ''}${suffix}     the whole report of the first iteration`,
    ...(example === undefined
      ? []
      : [`  ${program} show ${example}${suffix}   one failed conversation, the break marked`]),
    `  ${program} review${suffix}   all of it in the browser: read failures, label them, see the rate fall`,
    '',
  ].join('\n')
}

type App = typeof import('../../app.ts')

/** Serves a bundled chatbot over HTTP until Ctrl-C. */
async function serve(
  app: App,
  { bot, iteration }: DemoFlags,
  port: number,
  context: Context,
): Promise<void> {
  const version = iteration ?? app.bundledBots[bot]?.iterations.at(-1) ?? ''
  const server = await app.serveChatbot(app.createBundled(bot, version), { port })
  context.out(
    `${bot} ${version} at ${server.url}: POST /sessions, POST /messages, GET /sessions/ID/record. Ctrl-C ends it.\n`,
  )
  await new Promise<void>((resolve) => {
    if (context.stop.aborted) resolve()
    context.stop.addEventListener('abort', () => resolve(), { once: true })
  })
  await server.close()
}
