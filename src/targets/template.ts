import type { Liquid, Template as LiquidNode } from 'liquidjs'
import { messageOf } from '../core/errors.ts'
import type { JsonTemplate } from '../core/settings.ts'
import { TargetError } from '../core/target.ts'
import { loadLiquid } from './load-late.ts'
import { SettingError } from './setting-error.ts'

/** Values by name, as templates see them. */
export type TemplateScope = Readonly<Record<string, unknown>>

/** A compiled template. `names` are the top-level names it reads. */
export interface Template<T> {
  readonly names: ReadonlySet<string>
  /** Throws a `TargetError` of kind `unreachable` where a value is missing: not the bot's mistake. */
  render(scope: TemplateScope): T
}

/** Where a template stands, and what it may speak of. */
export interface TemplateContext {
  readonly where: string
  readonly names: readonly string[]
  /** What `variables` holds. */
  readonly variables: readonly string[]
}

let loaded: Liquid | undefined

function engine(): Liquid {
  loaded ??= new (loadLiquid().Liquid)({
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
    outputEscape: (value) => (holdsObjects(value) ? JSON.stringify(value) : value),
  })
  return loaded
}

/** Liquid would write `[object Object]` for them. */
function holdsObjects(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(holdsObjects)
  return typeof value === 'object' && value !== null
}

const PATH = /^\{\{\s*([A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)\s*\}\}$/
const LIQUID = /\{[{%]/

/** Compiles a text. Throws an `AppError` on bad syntax and on names that no one fills. */
export function compileText(source: string, context: TemplateContext): Template<string> {
  if (!LIQUID.test(source)) return { names: new Set(), render: () => source }
  const { nodes, names } = parse(source, context)
  return {
    names,
    render: (scope) => rendering(context, () => String(engine().renderSync(nodes, scope))),
  }
}

/**
 * Compiles JSON whose text leaves are templates. A leaf that is nothing but one `{{ path }}` keeps the type of its value.
 */
export function compileJson(source: JsonTemplate, context: TemplateContext): Template<unknown> {
  if (typeof source === 'string') return compileLeaf(source, context)
  if (typeof source !== 'object' || source === null) {
    return { names: new Set(), render: () => source }
  }
  if (Array.isArray(source)) {
    const items = source.map((item, index) => compileJson(item, within(context, `[${index}]`)))
    return {
      names: union(items),
      render: (scope) => items.map((item) => item.render(scope)),
    }
  }
  const fields = Object.entries(source).map(
    ([key, value]) => [key, compileJson(value, within(context, `.${key}`))] as const,
  )
  return {
    names: union(fields.map(([, field]) => field)),
    render: (scope) => Object.fromEntries(fields.map(([key, field]) => [key, field.render(scope)])),
  }
}

/** Compiles texts by name, such as headers. */
export function compileTexts(
  source: Readonly<Record<string, string>>,
  context: TemplateContext,
): Template<Record<string, string>> {
  const fields = Object.entries(source).map(
    ([key, value]) => [key, compileText(value, within(context, `.${key}`))] as const,
  )
  return {
    names: union(fields.map(([, field]) => field)),
    render: (scope) => Object.fromEntries(fields.map(([key, field]) => [key, field.render(scope)])),
  }
}

function compileLeaf(source: string, context: TemplateContext): Template<unknown> {
  const path = PATH.exec(source)?.[1]
  const [name = '', ...rest] = path?.split('.') ?? []
  // What is no name here may be a word of Liquid's own, such as `true`; if not, Liquid's reader says so.
  if (path === undefined || !context.names.includes(name)) return compileText(source, context)
  checkName(name, rest[0], context)
  return {
    names: new Set([name]),
    render: (scope) =>
      ownValue([name, ...rest], scope) ??
      // Liquid's own names, such as `size`; and its words for what is missing.
      rendering(context, () => engine().evalValueSync(path, { ...scope }) as unknown),
  }
}

function ownValue(path: readonly string[], scope: TemplateScope): unknown {
  let value: unknown = scope
  for (const name of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined
    value = (value as Record<string, unknown>)[name]
  }
  return value
}

function parse(
  source: string,
  context: TemplateContext,
): { nodes: LiquidNode[]; names: ReadonlySet<string> } {
  let nodes: LiquidNode[]
  let used: (string | number | unknown[])[][]
  try {
    nodes = engine().parse(source)
    used = engine().globalVariableSegmentsSync(nodes)
  } catch (error) {
    throw new SettingError(
      context.where,
      `expected a Liquid template, got "${source}": ${messageOf(error)}`,
      { cause: error },
    )
  }
  for (const [name, inner] of used) checkName(String(name), inner, context)
  return { nodes, names: new Set(used.map(([name]) => String(name))) }
}

function checkName(name: string, inner: unknown, context: TemplateContext): void {
  if (!context.names.includes(name)) {
    throw new SettingError(context.where, `unknown variable "${name}"`, {
      hint: `known here: ${context.names.join(', ')}`,
    })
  }
  if (name === 'variables' && typeof inner === 'string' && !context.variables.includes(inner)) {
    const known = context.variables.length === 0 ? 'it has none' : context.variables.join(', ')
    throw new SettingError(context.where, `unknown variable "variables.${inner}"`, {
      hint: `add it under the target's variables (now: ${known})`,
    })
  }
}

function rendering<T>(context: TemplateContext, render: () => T): T {
  try {
    return render()
  } catch (error) {
    throw new TargetError('unreachable', `${context.where}: ${messageOf(error)}`, error)
  }
}

function within(context: TemplateContext, place: string): TemplateContext {
  return { ...context, where: context.where + place }
}

function union(templates: readonly Template<unknown>[]): ReadonlySet<string> {
  return new Set(templates.flatMap(({ names }) => [...names]))
}
