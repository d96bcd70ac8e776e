import type { RunRequest } from '../../app.ts'
import { howMany } from '../../core/figures.ts'
import { shadowName } from '../../core/shadow.ts'
import type { Context } from '../context.ts'

/** Where authored files are. */
export interface ProjectFlags {
  readonly config?: string | undefined
  readonly personasDir: string
  readonly scenariosDir: string
}

/** Checks all authored files; prints a summary, or every mistake. */
export async function validate(flags: ProjectFlags, context: Context): Promise<void> {
  const app = await import('../../app.ts')
  const paths = {
    personas: flags.personasDir,
    scenarios: flags.scenariosDir,
    settings: flags.config,
  }
  const { personas, scenarios, settings } = await app.checkProject(paths, context)
  const bots = [...new Set(scenarios.map(({ chatbot }) => chatbot))]
  const languages = [...new Set(personas.map(({ language }) => language))]
  context.out(
    [
      `${howMany(personas.length, 'persona')} (${languages.join(', ')})`,
      `${howMany(scenarios.length, 'scenario')} for ${bots.join(', ')}`,
      `${howMany(Object.keys(settings.targets).length, 'target')} and ${howMany(Object.keys(settings.users).length, 'user')} in the settings`,
      'no mistakes',
      '',
    ].join('\n'),
  )
}

/** The flags of `offscript plan`. */
interface PlanFlags {
  readonly format: 'terminal' | 'json' | 'markdown'
  readonly db: string
  /** A difference to be seen, such as `5pp`. */
  readonly detect?: string | undefined
  readonly power: number
  readonly assume?: number | undefined
}

/** Prints what a run would hold, without holding it; and what it takes to see a difference. */
export async function plan(
  flags: ProjectFlags & RunRequest & PlanFlags,
  context: Context,
): Promise<void> {
  const app = await import('../../app.ts')
  const project = await app.loadProject(
    { personas: flags.personasDir, scenarios: flags.scenariosDir, settings: flags.config },
    context,
  )
  const made = app.planRun(project, flags, context)
  const covers = app.expectedCoverage(made)
  const { detect } = flags
  const detection =
    detect === undefined ? undefined : app.planDetection(made, { ...flags, detect }, context)
  if (flags.format === 'json') {
    const asked = detection ? { detection } : {}
    context.out(
      `${JSON.stringify({ schema: 'offscript.plan/1', ...made, covers, ...asked }, null, 2)}\n`,
    )
    return
  }
  const count = (arm: string): number => made.conversations.filter((one) => one.arm === arm).length
  const { shadow } = made
  const turns = made.scenarios.reduce((most, { maxTurns }) => Math.max(most, maxTurns), 0)
  context.out(
    [
      `target ${made.target}, iteration ${made.iteration}, seed ${made.seed}, user ${made.user.kind}`,
      `${howMany(made.scenarios.length, 'scenario')} × ${howMany(made.personas.length, 'persona')}`,
      `${howMany(made.conversations.length, 'conversation')}: ${count('straying')} straying, ${count('plain')} never straying`,
      ...(shadow ? [`beside it the shadow ${shadowName(shadow)}, which hears as many`] : []),
      app.expectedCoverageText(covers),
      `at most ${made.conversations.length * turns} calls to the bot (${turns} turns a conversation at most)`,
      '',
    ].join('\n'),
  )
  if (detection) context.out(`\n${app.renderDetection(detection, flags.format, context)}`)
}
