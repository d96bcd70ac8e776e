import { dirname, join, resolve } from 'node:path'
import {
  type Authored,
  loadAuthored,
  loadSettings,
  type SettingsJudge,
} from '../authoring/index.ts'
import { bundledBots } from '../chatbots/index.ts'
import type { Clock } from '../core/clock.ts'
import type { Settings } from '../core/settings.ts'
import type { Strays } from '../core/strays.ts'
import { PACKAGE_FOLDER } from './package-folder.ts'

/** What the program takes from its surroundings, so that everything can be tested by calling it. */
export interface Surroundings {
  /** Paths given by people are relative to it. */
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly clock: Clock
  /** Told of the modules that run in this process; where absent, what they throw outside of a call is the caller's to hear. */
  readonly strays?: Strays | undefined
}

/** Where a project's authored files are. */
export interface ProjectPaths {
  readonly personas: string
  readonly scenarios: string
  readonly settings?: string | undefined
}

/** What comes with the program; a project's own `pools/` adds to its pools. */
const SHIPPED = {
  personas: join(PACKAGE_FOLDER, 'personas'),
  scenarios: join(PACKAGE_FOLDER, 'scenarios'),
  pools: join(PACKAGE_FOLDER, 'pools'),
}

/** Reads a project, with the bundled chatbots known as targets. Throws an `AuthoringError` with every mistake. */
export async function loadProject(
  paths: ProjectPaths,
  { cwd }: Surroundings,
  judge?: SettingsJudge,
): Promise<Authored> {
  return loadAuthored({
    personasDir: paths.personas,
    scenariosDir: paths.scenarios,
    ...(paths.settings === undefined ? {} : { settingsFile: paths.settings }),
    poolDirs: [...new Set([resolve(SHIPPED.pools), resolve(cwd, 'pools')])],
    shipped: SHIPPED,
    root: cwd,
    knownTargets: Object.keys(bundledBots),
    ...(judge ? { judge } : {}),
  })
}

/** Reads a project's settings alone: what needs no personas and scenarios is not kept from working by a mistake in them. */
export async function projectSettings(
  settings: string | undefined,
  { cwd }: Surroundings,
): Promise<Settings> {
  return loadSettings({
    ...(settings === undefined ? {} : { settingsFile: settings }),
    root: cwd,
    knownTargets: Object.keys(bundledBots),
  })
}

/** The folder that a settings file's paths are relative to. */
export function settingsFolder(settings: string | undefined, { cwd }: Surroundings): string {
  return settings === undefined ? cwd : dirname(resolve(cwd, settings))
}
