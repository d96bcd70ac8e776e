import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { readXml } from './xml.case.ts'
import { element, xmlText } from './xml.ts'

const document = (content: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n${content}\n`

describe('foreign text in XML', () => {
  it.each([
    ['markup', '<b>&amp;</b>', '<b>&amp;</b>'],
    ['the end of a section', ']]>', ']]>'],
    ['quotes', `"'`, `"'`],
    ['line breaks', 'a\nb', 'a\nb'],
    ['a control character', 'a\u0000b\u001bc', 'a\\u{0}b\\u{1b}c'],
    ['half a surrogate pair', 'a\uD83Db', 'a\\u{d83d}b'],
    ['what is no character', 'a\uFFFEb\u{1FFFF}', 'a\\u{fffe}b\\u{1ffff}'],
    ['a whole emoji', '😀', '😀'],
  ])('holds %s and reads back', (_what, text, read) => {
    expect(readXml(document(element('a', {}, xmlText(text)))).text).toBe(read)
  })

  it('in an attribute is on one line', () => {
    const { attributes } = readXml(document(element('a', { x: 'a\n"b"\t<c>' })))
    expect(attributes).toEqual({ x: 'a "b"\\u{9}<c>' })
  })

  test.prop([fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' })])(
    'is always well-formed, whatever it is',
    (text, value) => {
      const read = readXml(document(element('a', { x: value }, xmlText(text) || 'x')))
      expect(read.name).toBe('a')
    },
  )
})

it('leaves out attributes that are not known', () => {
  expect(element('a', { x: undefined, y: 1 })).toBe('<a y="1"/>')
})

describe('the reader of these tests refuses', () => {
  it.each([
    ['<a>&</a>', 'a bare &'],
    ['<a>]]></a>', 'a bare ]]>'],
    ['<a><b></a></b>', 'closes another'],
    ['<a x="1" x="2"/>', 'stands twice'],
    ['<a/><b/>', 'not one whole element'],
    ['<a>\u0001</a>', 'does not allow'],
    ['<a>\uFFFE</a>', 'does not allow'],
  ])('%j', (content, said) => {
    expect(() => readXml(document(content))).toThrow(said)
  })
})
