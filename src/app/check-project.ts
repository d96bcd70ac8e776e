import { type Authored, allAtOnce } from '../authoring/index.ts'
import { bundledBots } from '../chatbots/index.ts'
import type { BundledTarget, Settings } from '../core/settings.ts'
import { checkTarget } from '../targets/index.ts'
import { gatesFor } from './gates.ts'
import { loadProject, type ProjectPaths, type Surroundings, settingsFolder } from './project.ts'

/**
 * Reads a project and all that is told in its settings of its bots, without connecting to one or running its module.
 * Throws an `AuthoringError` with every mistake: one in a bot that is not the next to be run is told, too.
 */
export async function checkProject(
  paths: ProjectPaths,
  surroundings: Surroundings,
): Promise<Authored> {
  const baseDir = settingsFolder(paths.settings, surroundings)
  const [project] = await allAtOnce(
    loadProject(paths, surroundings, (settings) => judgeTargets(settings, baseDir)),
    gatesFor(paths.settings, [], surroundings),
  )
  return project
}

interface Found {
  readonly path: readonly PropertyKey[]
  readonly message: string
}

async function judgeTargets({ targets }: Settings, baseDir: string): Promise<Found[]> {
  const found = await Promise.all(
    Object.entries(targets).map(async ([name, spec]) => {
      const refused =
        spec.kind === 'bundled' ? checkBundled(spec) : await checkTarget(spec, baseDir)
      return refused.map(({ path, message }) => ({ path: ['targets', name, ...path], message }))
    }),
  )
  return found.flat()
}

function checkBundled({ bot, version }: BundledTarget): Found[] {
  const known = Object.hasOwn(bundledBots, bot) ? bundledBots[bot] : undefined
  if (known === undefined) {
    const names = Object.keys(bundledBots).join(', ')
    return [{ path: ['bot'], message: `must be one of ${names}, got "${bot}"` }]
  }
  if (version === undefined || known.iterations.includes(version)) return []
  const names = known.iterations.join(', ')
  return [{ path: ['version'], message: `must be one of ${names}, got "${version}"` }]
}
