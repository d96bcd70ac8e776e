import { existsSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import type * as z from 'zod'
import { Persona } from '../core/persona.ts'
import { Pool } from '../core/pool.ts'
import { Scenario } from '../core/scenario.ts'
import { Settings } from '../core/settings.ts'
import { type AuthoredFile, readAuthored } from './authored-file.ts'
import { checkAddresses } from './check-addresses.ts'
import { checkScenario, unknownName } from './check-scenario.ts'
import { withLines } from './draw-lines.ts'
import { shown } from './expectation.ts'
import { findEmptyFolders, findYamlFiles } from './find-files.ts'
import { AuthoringError, type Finding, type Mistake, START } from './mistake.ts'
import { NAMES } from './stand-in.ts'

/** Asks for the defaults, whatever lies beside. */
export const NO_SETTINGS = Symbol('no settings')

/** Where authored files are. Relative paths are taken from `root`. */
export interface AuthoredPlaces {
  /** Holds one YAML file a persona, in it or below it. */
  readonly personasDir: string
  /** Holds one folder a chatbot, and in it one YAML file a scenario. */
  readonly scenariosDir: string
  /** Folders that may hold pools of lines, one YAML file a pool; one that does not exist holds none. Default none. */
  readonly poolDirs?: readonly string[]
  /** The files that count, as paths from the root with `/`; default all. */
  readonly only?: ReadonlySet<string>
  /** The folders that come with the program, told where one of a project's own is missing. */
  readonly shipped?: { readonly personas: string; readonly scenarios: string }
  /** Must exist when given; without it `offscript.yaml` is read where there is one. */
  readonly settingsFile?: string | typeof NO_SETTINGS
  /** What paths in messages are relative to; default the working directory. */
  readonly root?: string
  /** Targets that settings may name besides their own, such as bundled ones; default none. */
  readonly knownTargets?: readonly string[]
  /** Users that settings may name besides their own; default `agenda`. */
  readonly knownUsers?: readonly string[]
  /** Mistakes in settings that only those who use them can tell; default none. */
  readonly judge?: SettingsJudge
}

/** May be given settings with something meaningless in place of what is wrong in shape: what it says of that is not told. */
export type SettingsJudge = (settings: Settings) => Promise<readonly Finding[]>

/**
 * Everything people authored, checked and with all defaults. Records are in the order of their files' paths; personas have
 * the lines of the pools that they draw from.
 */
export interface Authored {
  readonly personas: readonly Persona[]
  readonly scenarios: readonly Scenario[]
  readonly settings: Settings
}

/**
 * Reads all authored files. Throws an `AuthoringError` with every mistake of every file: what is not YAML, what its
 * schema refuses, what refers to nothing, and what could never happen.
 */
export async function loadAuthored(places: AuthoredPlaces): Promise<Authored> {
  const root = resolve(places.root ?? '.')
  const [personas, scenarios, pools, settings] = await Promise.all([
    readFolder(root, places.personasDir, Persona, 'persona', places),
    readFolder(root, places.scenariosDir, Scenario, 'scenario', places),
    readPools(root, places),
    readSettings(root, places.settingsFile),
  ])
  const mistakes = [
    ...personas.mistakes,
    ...scenarios.mistakes,
    ...pools.flatMap((file) => file.mistakes),
    ...duplicateIds(personas.files),
    ...duplicateIds(scenarios.files),
    ...scenarios.files.flatMap((file) => scenarioMistakes(file, personas.files)),
    ...(settings ? [...settings.mistakes, ...(await settingsMistakes(settings, places))] : []),
  ]
  if (mistakes.length > 0) throw new AuthoringError(mistakes)
  return {
    personas: recordsOf(personas.files).map((one) => withLines(one, recordsOf(pools))),
    scenarios: recordsOf(scenarios.files),
    settings: settings?.record ?? Settings.parse({}),
  }
}

/** Reads `offscript.yaml` alone, or its defaults where there is none. Throws an `AuthoringError` with every mistake in it. */
export async function loadSettings(
  places: Omit<AuthoredPlaces, 'personasDir' | 'scenariosDir' | 'poolDirs'>,
): Promise<Settings> {
  const read = await readSettings(resolve(places.root ?? '.'), places.settingsFile)
  const mistakes = read ? [...read.mistakes, ...(await settingsMistakes(read, places))] : []
  if (mistakes.length > 0) throw new AuthoringError(mistakes)
  return read?.record ?? Settings.parse({})
}

interface Folder<T> {
  readonly files: readonly AuthoredFile<T>[]
  readonly mistakes: readonly Mistake[]
}

async function readFolder<S extends z.ZodType>(
  root: string,
  folder: string,
  schema: S,
  what: 'persona' | 'scenario',
  { only, shipped: ours }: AuthoredPlaces,
): Promise<Folder<z.output<S>>> {
  const path = resolve(root, folder)
  const found = (await findYamlFiles(path))?.filter((file) => counts(root, file, only))
  const shipped = ours?.[`${what}s`]
  if (found === undefined || found.length === 0) {
    const own = shipped === undefined ? '' : `; Offscript's own are in ${shownPath(root, shipped)}`
    const message =
      found === undefined
        ? `must be a folder with ${what} files, there is none${own}`
        : `must hold at least one ${what} file (*.yaml), got none`
    return { files: [], mistakes: [{ file: shownPath(root, path), ...START, path: '', message }] }
  }
  const files = await Promise.all(
    found.map((file) => readAuthored(file, shownPath(root, file), schema)),
  )
  // A folder in the demo's is somebody's own.
  const empty = only === undefined && what === 'scenario' ? await findEmptyFolders(path) : []
  const mistakes = empty.map((one) => ({
    file: shownPath(root, one),
    ...START,
    path: '',
    message: 'must hold at least one scenario file (*.yaml) of its chatbot, got none',
  }))
  return { files, mistakes: [...mistakes, ...files.flatMap((file) => file.mistakes)] }
}

async function readPools(
  root: string,
  { poolDirs = [], only }: AuthoredPlaces,
): Promise<AuthoredFile<Pool>[]> {
  const found = await Promise.all(poolDirs.map((folder) => findYamlFiles(resolve(root, folder))))
  const paths = [...new Set(found.flatMap((files) => files ?? []))].filter((file) =>
    counts(root, file, only),
  )
  return Promise.all(paths.map((file) => readAuthored(file, shownPath(root, file), Pool)))
}

function counts(root: string, file: string, only: AuthoredPlaces['only']): boolean {
  return only === undefined || only.has(shownPath(root, file))
}

/** The settings file, or nothing where none is named and there is none. */
export async function readSettings(
  root: string,
  named: AuthoredPlaces['settingsFile'],
): Promise<AuthoredFile<Settings> | undefined> {
  if (named === NO_SETTINGS) return undefined
  const path = resolve(root, named ?? 'offscript.yaml')
  if (named === undefined && !existsSync(path)) return undefined
  return readAuthored(path, shownPath(root, path), Settings)
}

function duplicateIds(files: readonly AuthoredFile<unknown>[]): Mistake[] {
  const first = new Map<string, string>()
  return files.flatMap((file): Mistake[] => {
    const id = textAt(file.raw, 'id')
    if (id === undefined) return []
    const before = first.get(id)
    if (before === undefined) first.set(id, file.file)
    if (before === undefined) return []
    return [
      file.place({ path: ['id'], message: `must be unique, ${shown(id)} is also in ${before}` }),
    ]
  })
}

function scenarioMistakes(
  file: AuthoredFile<Scenario>,
  personas: readonly AuthoredFile<Persona>[],
): Mistake[] {
  if (!file.checkable) return []
  const known = personas.flatMap(({ raw }) => [textAt(raw, 'id') ?? '', ...tagsOf(raw)])
  const strangers = file.checkable.personas.flatMap((name, at): Finding[] =>
    known.includes(name)
      ? []
      : [
          {
            path: ['personas', at],
            message: unknownName(name, 'a persona or a tag of one', known),
          },
        ],
  )
  return file.placeAll([...checkScenario(file.checkable), ...strangers])
}

async function settingsMistakes(
  file: AuthoredFile<Settings>,
  places: Pick<AuthoredPlaces, 'knownTargets' | 'knownUsers' | 'judge'>,
): Promise<Mistake[]> {
  if (!file.checkable) return []
  const { targets, users, run } = file.checkable
  const knownTargets = [...Object.keys(targets), ...(places.knownTargets ?? [])]
  const knownUsers = [...Object.keys(users), ...(places.knownUsers ?? ['agenda'])]
  const findings: Finding[] = []
  if (run.target !== undefined && !knownTargets.includes(run.target))
    findings.push({
      path: ['run', 'target'],
      needs: [['targets', NAMES]],
      message: unknownName(run.target, 'one of the targets', knownTargets),
    })
  if (!knownUsers.includes(run.user))
    findings.push({
      path: ['run', 'user'],
      needs: [['users', NAMES]],
      message: unknownName(run.user, 'one of the users', knownUsers),
    })
  const judged = (await places.judge?.(file.checkable)) ?? []
  return file.placeAll([...findings, ...checkAddresses(file.checkable), ...judged])
}

function recordsOf<T>(files: readonly AuthoredFile<T>[]): T[] {
  return files.flatMap(({ record }) => (record === undefined ? [] : [record]))
}

/** Broken files are asked for their names too, so that what refers to them is not called a mistake. */
function textAt(raw: unknown, key: string): string | undefined {
  if (typeof raw !== 'object' || raw === null) return undefined
  const value: unknown = Reflect.get(raw, key)
  return typeof value === 'string' ? value : undefined
}

function tagsOf(raw: unknown): string[] {
  const tags: unknown = typeof raw === 'object' && raw !== null ? Reflect.get(raw, 'tags') : []
  return Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string') : []
}

/** A path as people are shown it: relative to the root, with `/` on every system. */
export function shownPath(root: string, path: string): string {
  const shown = relative(root, path) || '.'
  return (shown.startsWith(`..${sep}`) ? path : shown).split(sep).join('/')
}
