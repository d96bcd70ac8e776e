import type { ReplyInput } from '../core/message.ts'
import { TargetError } from '../core/target.ts'
import type { HttpResponse } from '../llm/index.ts'
import { excerpt } from './excerpt.ts'
import type { ReplyMapper } from './response-mapping.ts'

/**
 * The replies in an answer. An answer that is no JSON is one reply's text where the mapping allows it; status 204 says
 * that the bot said nothing. Throws a `TargetError` of kind `bad_response`.
 */
export async function readReplies(
  response: HttpResponse,
  mapper: ReplyMapper,
): Promise<ReplyInput[]> {
  if (response.status === 204) return []
  const isText = contentType(response).startsWith('text/plain')
  if (isText && mapper.takesPlainText) return plainReply(response.text)
  const answer = parseJson(response.text)
  if (answer !== undefined) return mapper.map(answer)
  if (mapper.takesPlainText && contentType(response) === '') return plainReply(response.text)
  throw notJson(response)
}

/** The JSON in an answer. Throws a `TargetError` of kind `bad_response` where there is none. */
export function readJson(response: HttpResponse): unknown {
  const answer = parseJson(response.text)
  if (answer === undefined) throw notJson(response)
  return answer
}

function plainReply(text: string): ReplyInput[] {
  return text === '' ? [] : [{ text, raw: text }]
}

/** JSON cannot say undefined, so undefined says that it is none. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function contentType({ headers }: HttpResponse): string {
  return headers['content-type']?.trim().toLowerCase() ?? ''
}

function notJson(response: HttpResponse): TargetError {
  const type = contentType(response) || 'no content type'
  return new TargetError('bad_response', `expected JSON, got ${type}: ${excerpt(response.text)}`)
}
