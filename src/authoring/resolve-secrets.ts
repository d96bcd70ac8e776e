import { AppError } from '../core/errors.ts'

const REFERENCE = /\$\{env:([^}]*)\}/g

/**
 * A copy of `value` in which every `${env:NAME}` of every text is replaced by that variable.
 * Throws an `AppError` naming the variable and the setting (`where`, then the path to the text) where it is not set.
 */
export function resolveSecrets<T>(
  value: T,
  env: Readonly<Record<string, string | undefined>>,
  where: string,
): T {
  return resolved(value, env, where) as T
}

function resolved(
  value: unknown,
  env: Readonly<Record<string, string | undefined>>,
  where: string,
): unknown {
  if (typeof value === 'string')
    return value.replace(REFERENCE, (_, name) => lookUp(name, env, where))
  if (Array.isArray(value)) return value.map((item, at) => resolved(item, env, `${where}[${at}]`))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, resolved(item, env, `${where}.${key}`)]),
  )
}

function lookUp(
  name: string,
  env: Readonly<Record<string, string | undefined>>,
  where: string,
): string {
  const found = Object.hasOwn(env, name) ? env[name] : undefined
  if (found !== undefined && found !== '') return found
  throw new AppError(
    'user_mistake',
    `${where} needs the environment variable ${name}, which is not set`,
    {
      hint: `Set it, for example with \`export ${name}=…\`, and run the command again.`,
    },
  )
}

/** The names of all variables that the texts of `value` refer to. */
export function referencesIn(value: unknown): Set<string> {
  const texts = JSON.stringify(value) ?? ''
  return new Set([...texts.matchAll(REFERENCE)].map(([, name = '']) => name))
}
