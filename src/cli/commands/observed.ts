import type { LogFormat } from '../../core/observed.ts'
import type { Scenario } from '../../core/scenario.ts'
import type { Context } from '../context.ts'

/** The flags of `offscript import`. */
export interface ImportFlags {
  readonly file: string
  readonly format: LogFormat
  readonly db: string
  readonly target: string
  readonly iteration: string
  readonly map?: readonly string[] | undefined
  readonly scenario?: string | undefined
  readonly config?: string | undefined
  readonly personasDir: string
  readonly scenariosDir: string
  readonly report: 'terminal' | 'json' | 'markdown'
}

type App = typeof import('../../app.ts')

/** Stores a log of conversations that people held. */
export async function importLog(flags: ImportFlags, context: Context): Promise<void> {
  const app = await import('../../app.ts')
  const scenario = await scenarioFor(app, flags, context)
  const store = app.openStore(app.databasePath(flags.db, context), { clock: context.clock })
  try {
    const request = { ...flags, map: flags.map ?? [], scenario }
    const made = await app.importObserved(store, request, context)
    context.out(app.renderObserved(made, flags.report, context))
  } finally {
    store.close()
  }
}

async function scenarioFor(
  app: App,
  { scenario, scenariosDir, personasDir, config }: ImportFlags,
  context: Context,
): Promise<Scenario | undefined> {
  if (scenario === undefined) return undefined
  const paths = { scenarios: scenariosDir, personas: personasDir, settings: config }
  return app.authoredScenario(await app.loadProject(paths, context), scenario)
}

/** The flags of `offscript scaffold scenarios`. */
export interface ScaffoldFlags {
  readonly from: string
  readonly out: string
  readonly db: string
  readonly user?: string | undefined
  readonly config?: string | undefined
  readonly format: 'terminal' | 'json' | 'markdown'
}

/** Proposes scenarios and personas like the conversations of a run. */
export async function scaffold(flags: ScaffoldFlags, context: Context): Promise<void> {
  const app = await import('../../app.ts')
  const model =
    flags.user === undefined
      ? undefined
      : app.scaffoldModel(await app.projectSettings(flags.config, context), flags.user, context)
  const store = app.openExisting(flags.db, context)
  try {
    const made = await app.scaffoldFrom(store, { ...flags, model }, context)
    context.out(app.renderScaffold(made, flags.out, flags.format, context))
  } finally {
    store.close()
  }
}
