import * as z from 'zod'

/** A part of an address is always text, and given once or several times: these read it as what it stands for. */
export const list = <T extends z.ZodType>(one: T, most = 1_000) =>
  z.preprocess((given) => (given === undefined ? [] : [given].flat()), z.array(one).max(most))

export const whole = z.coerce.number().int()

export const flag = z.preprocess((given) => given === 'true' || given === true, z.boolean())

/** A name or an id: never a path, so only ever looked up in the store. */
export const name = z.string().min(1).max(500)
