import { addressOf } from '../../core/address-of.ts'
import type {
  AnswerOf,
  DoneBy,
  GivenTo,
  InputOf,
  ReadName,
  Trouble,
  WriteName,
} from '../server/api.ts'
import { heard } from './connection.ts'
import { askReport } from './report-data.ts'
import { token } from './token.ts'

/** Why a question was not answered, in words for people. */
export class AskError extends Error {
  readonly hint: string | undefined
  constructor({ error, hint }: Trouble) {
    super(error)
    this.name = 'AskError'
    this.hint = hint
  }
}

/** Asks the server, or the page's own data where it is one file. Throws an `AskError`. */
export async function ask<Name extends ReadName>(
  name: Name,
  input: InputOf<Name>,
  signal?: AbortSignal,
): Promise<AnswerOf<Name>> {
  const address = addressOf(name, input)
  if (__REPORT__) return askReport<AnswerOf<Name>>(address)
  return (await request(`/api/${address}`, signal ? { signal } : {})).json()
}

/** Does something on the server. Throws an `AskError`. */
export async function tell<Name extends WriteName>(
  name: Name,
  given: GivenTo<Name>,
): Promise<DoneBy<Name>> {
  const response = await request(`/api/${name}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(given),
  })
  return response.json()
}

/** A request with the token, where the page has one. Throws an `AskError` for an answer that is none. */
export async function request(path: string, init: RequestInit): Promise<Response> {
  const headers = new Headers(init.headers)
  const known = token()
  if (known !== undefined) headers.set('Authorization', `Bearer ${known}`)
  let response: Response
  try {
    response = await fetch(path, { ...init, headers })
  } catch (thrown) {
    if (thrown instanceof DOMException && thrown.name === 'AbortError') throw thrown
    heard(false)
    throw new AskError({
      error: 'The server does not answer.',
      hint: 'Start it again with `offscript review`; nothing that was saved is lost.',
    })
  }
  heard(true)
  if (response.ok) return response
  throw new AskError(await troubleOf(response))
}

async function troubleOf(response: Response): Promise<Trouble> {
  try {
    return (await response.json()) as Trouble
  } catch {
    return { error: `The server answered ${response.status}.` }
  }
}
