import { visible, visibleLine } from '../core/visible.ts'

/** What XML 1.0 has no place for and `visible` leaves: the last two code points of each plane, and others that are no characters. */
const NO_CHARACTER = /\p{Noncharacter_Code_Point}/gu

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** Foreign text as the content of an element; what XML forbids or terminals act on becomes `\u{…}`, so `]]>` ends nothing. */
export function xmlText(text: string): string {
  return escaped(visible(text))
}

/** One element; attributes that are `undefined` are left out. `content` must be XML already. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  content = '',
): string {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escaped(visibleLine(String(value)))}"`],
  )
  const head = `<${name}${given.join('')}`
  return content === '' ? `${head}/>` : `${head}>${content}</${name}>`
}

function escaped(text: string): string {
  return text
    .replace(NO_CHARACTER, (one) => `\\u{${(one.codePointAt(0) ?? 0).toString(16)}}`)
    .replace(/[&<>"']/g, (one) => ENTITIES[one] ?? one)
}
