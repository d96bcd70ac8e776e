/** An element as it was read. */
export interface Read {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Read[]
  text: string
}

/** What XML 1.0 allows in a document (production 2). */
const ALLOWED = /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u
const TAG = /<(\/?)([a-z][\w.-]*)((?:\s+[\w.-]+="[^"<]*")*)\s*(\/?)>/y
const ATTRIBUTE = /([\w.-]+)="([^"<]*)"/g
const ENTITY = /&(?:amp|lt|gt|quot|apos);/g
const CHARACTERS: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
}

/**
 * Reads XML of elements, attributes and text as strictly as the standard has it: characters that are allowed, names closed
 * as they were opened, attributes once, no bare `&`, `<` or `]]>`. Throws at the first that is otherwise. No comments,
 * sections, declarations of types or other entities: there are to be none.
 */
export function readXml(source: string): Read {
  if (!ALLOWED.test(source)) throw new Error('a character that XML does not allow')
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n'
  if (!source.startsWith(head)) throw new Error('no declaration')
  const root: Read = { name: '', attributes: {}, children: [], text: '' }
  const open: Read[] = [root]
  let at = head.length
  while (at < source.length) {
    const here = open.at(-1) ?? root
    if (source[at] === '<') {
      TAG.lastIndex = at
      const tag = TAG.exec(source)
      if (!tag) throw new Error(`no tag: ${source.slice(at, at + 60)}`)
      at = TAG.lastIndex
      enter(tag, open)
      continue
    }
    const end = source.indexOf('<', at)
    here.text += plain(source.slice(at, end === -1 ? undefined : end))
    at = end === -1 ? source.length : end
  }
  const [only, ...others] = root.children
  if (open.length !== 1 || !only || others.length > 0 || root.text.trim() !== '')
    throw new Error('not one whole element')
  return only
}

function enter([, closing, name = '', given = '', empty]: readonly string[], open: Read[]): void {
  if (closing) {
    if (open.pop()?.name !== name) throw new Error(`${name} closes another element`)
    return
  }
  const attributes: Record<string, string> = {}
  for (const [, key = '', value = ''] of given.matchAll(ATTRIBUTE)) {
    if (Object.hasOwn(attributes, key)) throw new Error(`${key} stands twice`)
    attributes[key] = plain(value)
  }
  const read: Read = { name, attributes, children: [], text: '' }
  open.at(-1)?.children.push(read)
  if (!empty) open.push(read)
}

function plain(text: string): string {
  if (text.replace(ENTITY, '').includes('&')) throw new Error('a bare &')
  if (text.includes(']]>')) throw new Error('a bare ]]>')
  return text.replace(ENTITY, (entity) => CHARACTERS[entity] ?? '')
}

/** All elements of a name, in order. */
export function all(of: Read, name: string): Read[] {
  return of.children.flatMap((one) => [...(one.name === name ? [one] : []), ...all(one, name)])
}
