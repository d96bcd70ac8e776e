import type { Context } from 'hono'
import { AppError } from '../../core/errors.ts'

/** What a request bears. Only JSON: a form of another site cannot send it without asking first. Throws an `AppError`. */
export async function bodyOf(c: Context): Promise<unknown> {
  if (c.req.header('content-type')?.startsWith('application/json') !== true)
    throw new AppError('user_mistake', 'expected JSON')
  try {
    return await c.req.json()
  } catch {
    throw new AppError('user_mistake', 'expected JSON, got something else')
  }
}
