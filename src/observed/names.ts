import { LanguageTag } from '../core/pool.ts'

const LONGEST = 60

/** A foreign name as an id: lower-case words joined by `-`; `undefined` where nothing is left of it. */
export function idFrom(name: string): string | undefined {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
  const id = plain
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/gu, '')
  return id === '' ? undefined : id
}

/** A log's language as a BCP 47 tag (`en_GB` is `en-GB`); `undefined` where it is none. */
export function tagFrom(name: string | undefined): string | undefined {
  const [base = '', ...rest] = (name ?? '').trim().split(/[-_]/u)
  const read = LanguageTag.safeParse([base.toLowerCase(), ...rest].join('-'))
  return read.success ? read.data : undefined
}
