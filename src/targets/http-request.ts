import { AppError } from '../core/errors.ts'
import type { JsonTemplate } from '../core/settings.ts'
import { hasCredentials, isWebAddress } from '../core/web-address.ts'
import { basicAuthorization, type HttpRequest } from '../llm/index.ts'
import {
  compileJson,
  compileText,
  compileTexts,
  type TemplateContext,
  type TemplateScope,
} from './template.ts'

/** A request as authored. */
export interface RequestTemplate {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: JsonTemplate | undefined
  /** Sent too, but for those that it has of its own and those that speak of what is not known here. */
  readonly shared?: Readonly<Record<string, string>>
}

/** A request with its templates compiled. `names` are the top-level names they read. */
export interface CompiledRequest {
  readonly names: ReadonlySet<string>
  renderUrl(scope: TemplateScope): string
  build(scope: TemplateScope, options: { signal?: AbortSignal }): HttpRequest
}

/** Compiles the URL, the headers and the body. Throws an `AppError` for what is wrong in them. */
export function compileRequest(
  template: RequestTemplate,
  context: TemplateContext,
): CompiledRequest {
  const at = (place: string): TemplateContext => ({ ...context, where: `${context.where}${place}` })
  const url = compileText(template.url, at('url'))
  requireHttp(template.url, url.names, at('url'))
  const headers = compileTexts(withDefaults(template, at('headers')), at('headers'))
  const body = template.body === undefined ? undefined : compileJson(template.body, at('body'))
  return {
    names: new Set([...url.names, ...headers.names, ...(body?.names ?? [])]),
    renderUrl: (scope) => url.render(scope),
    build(scope, { signal }) {
      const to = url.render(scope)
      return {
        method: template.method,
        url: to,
        headers: withCredentials(headers.render(scope), to),
        body: body === undefined ? undefined : JSON.stringify(body.render(scope)),
        signal,
      }
    },
  }
}

/** A name and a password in the URL, which is sent without them. */
function withCredentials(headers: Record<string, string>, url: string): Record<string, string> {
  if (!hasCredentials(url) || !URL.canParse(url)) return headers
  const authorization = basicAuthorization(new URL(url))
  return authorization === undefined ? headers : { authorization, ...headers }
}

/** Header names in lower case, so that an authored one replaces a default. */
function withDefaults(
  { url, headers, shared = {}, body }: RequestTemplate,
  context: TemplateContext,
): Record<string, string> {
  // The first tells of a body, which is another here; the second stands in the URL.
  const own = ['content-type', ...(hasCredentials(url) ? ['authorization'] : [])]
  const inherited = Object.entries(lowered(shared)).filter(
    ([name, value]) => !own.includes(name) && isKnown(value, context),
  )
  return {
    accept: 'application/json',
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    ...Object.fromEntries(inherited),
    ...lowered(headers),
  }
}

function lowered(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  )
}

/** Where they were authored they are judged; here they may speak of a message that is not there. */
function isKnown(value: string, context: TemplateContext): boolean {
  try {
    compileText(value, context)
    return true
  } catch {
    return false
  }
}

/** Of a URL with a template only what stands before it can be judged here. */
function requireHttp(url: string, names: ReadonlySet<string>, { where }: TemplateContext): void {
  const isFixed = names.size === 0 && !url.includes('{%')
  if (isFixed ? isWebAddress(url) : /^https?:\/\/[^/\s]|^\{\{/i.test(url)) return
  throw new AppError('user_mistake', `${where}: expected an http(s) URL, got "${url}"`, {
    hint: 'write it whole, for example http://localhost:3000/chat',
  })
}
