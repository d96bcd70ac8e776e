import { access, constants, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { messageOf } from '../core/errors.ts'
import type { HttpTarget, JsonTemplate, ResponseMapping } from '../core/settings.ts'
import type { ConnectedSpec } from './create-target.ts'
import { compileExpression } from './expression.ts'
import { MESSAGE_NAMES, OPENING_NAMES, SESSION_NAMES } from './http-names.ts'
import { SettingError } from './setting-error.ts'
import { compileText } from './template.ts'

type Path = readonly PropertyKey[]

/** A setting that the connector of its target would refuse. */
export interface RefusedSetting {
  /** Keys and positions within the target's settings. */
  readonly path: Path
  /** What was expected and what came. */
  readonly message: string
}

/**
 * Templates and expressions that do not compile, and files that are not there. Connects to nothing and runs no module; what
 * only the environment tells, `${env:NAME}`, is taken for right.
 */
export async function checkTarget(spec: ConnectedSpec, baseDir: string): Promise<RefusedSetting[]> {
  if (spec.kind === 'http') return checkHttp(spec)
  const [key, file] =
    spec.kind === 'module' ? ['path', spec.path] : ['systemPrompt', spec.systemPrompt]
  if (file === undefined || file.includes('${env:')) return []
  const refused = await unreadable(resolve(baseDir, file))
  return refused === undefined
    ? []
    : [{ path: [key], message: `must name a file that can be read, got "${file}": ${refused}` }]
}

async function unreadable(path: string): Promise<string | undefined> {
  try {
    if ((await stat(path)).isDirectory()) return `${path} is a folder`
    await access(path, constants.R_OK)
    return undefined
  } catch (error) {
    const isThere = !(error instanceof Error && 'code' in error && error.code === 'ENOENT')
    return isThere ? messageOf(error) : `there is none at ${path}`
  }
}

function checkHttp(spec: HttpTarget): RefusedSetting[] {
  const { session, record } = spec
  const variables = Object.keys(spec.variables)
  const text = (path: Path, source: JsonTemplate | undefined, names: readonly string[]) =>
    leavesOf(source, path).flatMap((leaf) =>
      refusedBy(leaf.path, () => compileText(leaf.text, { where: '', names, variables })),
    )
  return [
    ...text(['url'], spec.url, MESSAGE_NAMES),
    ...text(['headers'], spec.headers, MESSAGE_NAMES),
    ...text(['body'], spec.body, MESSAGE_NAMES),
    ...mapping(['response'], spec.response),
    ...text(['session', 'url'], session?.url, OPENING_NAMES),
    ...text(['session', 'headers'], session?.headers, OPENING_NAMES),
    ...text(['session', 'body'], session?.body, OPENING_NAMES),
    ...expression(['session', 'id'], session?.id),
    ...mapping(['session', 'greeting'], session?.greeting),
    ...text(['record', 'url'], record?.url, SESSION_NAMES),
    ...text(['record', 'headers'], record?.headers, SESSION_NAMES),
    ...expression(['record', 'value'], record?.value),
  ]
}

function mapping(path: Path, fields: ResponseMapping | undefined): RefusedSetting[] {
  return Object.entries(fields ?? {}).flatMap(([field, source]) =>
    expression([...path, field], source),
  )
}

function expression(path: Path, source: string | undefined): RefusedSetting[] {
  if (source === undefined) return []
  return refusedBy(path, () => compileExpression(source, ''))
}

function leavesOf(source: JsonTemplate | undefined, path: Path): { path: Path; text: string }[] {
  if (typeof source === 'string') return [{ path, text: source }]
  if (typeof source !== 'object' || source === null) return []
  if (Array.isArray(source)) return source.flatMap((item, at) => leavesOf(item, [...path, at]))
  return Object.entries(source).flatMap(([key, item]) => leavesOf(item, [...path, key]))
}

function refusedBy(path: Path, compile: () => unknown): RefusedSetting[] {
  try {
    compile()
    return []
  } catch (error) {
    if (!(error instanceof SettingError)) throw error
    const { problem, hint } = error
    return [{ path, message: hint === undefined ? problem : `${problem} (${hint})` }]
  }
}
