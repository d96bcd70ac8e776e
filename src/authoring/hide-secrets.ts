import { referencesIn } from './resolve-secrets.ts'

/** Shorter than any secret, and found in too many words. */
const LEAST = 4

interface Spelling {
  readonly spelt: string
  readonly name: string
}

/**
 * Writes `${env:NAME}` again wherever a text holds what a setting in `value` took from the environment: as it is, as a URL
 * or JSON spells it, or the beginning of it where a text was cut short.
 */
export function hiderOf(
  value: unknown,
  env: Readonly<Record<string, string | undefined>>,
): (text: string) => string {
  const spellings = [...referencesIn(value)]
    .flatMap((name) => spellingsOf(name, env[name] ?? ''))
    .sort((a, b) => b.spelt.length - a.spelt.length)
  return (text) => spellings.reduce(hidden, text)
}

function spellingsOf(name: string, secret: string): Spelling[] {
  if (secret.length < LEAST) return []
  const texts = [secret, spelling(encodeURI, secret), spelling(encodeURIComponent, secret)]
  return [...new Set([...texts, JSON.stringify(secret).slice(1, -1)])].map((spelt) => ({
    spelt,
    name,
  }))
}

/** Half a character has no spelling in a URL. */
function spelling(encode: (text: string) => string, secret: string): string {
  try {
    return encode(secret)
  } catch {
    return secret
  }
}

function hidden(text: string, { spelt, name }: Spelling): string {
  const whole = text.replaceAll(spelt, `\${env:${name}}`)
  for (let length = spelt.length - 1; length >= LEAST; length -= 1) {
    const start = spelt.slice(0, length)
    if (whole.endsWith(start)) return `${whole.slice(0, -length)}\${env:${name}}`
    if (whole.includes(`${start}…`)) return whole.replaceAll(`${start}…`, `\${env:${name}}…`)
  }
  return whole
}
