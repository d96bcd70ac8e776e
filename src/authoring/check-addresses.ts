import type { Settings } from '../core/settings.ts'
import { hasCredentials, isWebAddress, WEB_ADDRESS } from '../core/web-address.ts'
import { shown } from './expectation.ts'
import type { Finding } from './mistake.ts'

type Place = Finding['path']
type Address = readonly [path: Place, url: string]

/** Of these only the bot's connector can tell, once they are filled. */
const FILLED_LATER = /\$\{env:|\{[{%]/

/** Addresses in the settings to which nothing can be sent, each at its place. */
export function checkAddresses({ targets, users }: Settings): Finding[] {
  const endpoints: Address[] = []
  const bots: Address[] = []
  for (const [name, spec] of Object.entries(targets)) {
    const path = ['targets', name]
    if (spec.kind === 'openai') endpoints.push([[...path, 'baseURL'], spec.baseURL])
    if (spec.kind === 'bundled' && spec.model)
      endpoints.push([[...path, 'model', 'baseURL'], spec.model.baseURL])
    if (spec.kind !== 'http') continue
    bots.push([[...path, 'url'], spec.url])
    if (spec.session) bots.push([[...path, 'session', 'url'], spec.session.url])
    if (spec.record) bots.push([[...path, 'record', 'url'], spec.record.url])
  }
  for (const [name, spec] of Object.entries(users))
    if (spec.kind === 'llm') endpoints.push([['users', name, 'baseURL'], spec.baseURL])
  return [...bots.flatMap(notAnAddress), ...endpoints.flatMap(notAnEndpoint)]
}

function notAnAddress([path, url]: Address): Finding[] {
  if (FILLED_LATER.test(url) || isWebAddress(url)) return []
  return [{ path, message: `must be ${WEB_ADDRESS}, got ${shown(withoutPassword(url))}` }]
}

/** A key is what an endpoint knows its callers by. */
function notAnEndpoint(address: Address): Finding[] {
  const [path, url] = address
  const message = 'must hold no name and password: an endpoint takes a key, from `apiKey`'
  return hasCredentials(url) ? [{ path, message }] : notAnAddress(address)
}

/** What stands before an `@` may be a password, whatever the rest is. */
function withoutPassword(url: string): string {
  return url.replace(/[^/]*@/, '…@')
}
