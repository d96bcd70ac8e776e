import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { counted, interval, percent, points } from '../core/figures.ts'
import { visible, visibleJson, visibleLine } from '../core/visible.ts'
import { HIDDEN, rateOf } from './sample.case.ts'

describe('foreign text', () => {
  it.each([
    ['an escape sequence', '\u001b[31mred', '\\u{1b}[31mred'],
    ['a C1 control', '\u009b2J', '\\u{9b}2J'],
    ['a carriage return', 'real\rfake', 'real\\u{d}fake'],
    ['a tab', 'a\tb', 'a\\u{9}b'],
    ['a bidirectional override', 'abc\u202Edef', 'abc\\u{202e}def'],
    ['a bidirectional isolate', '\u2066x\u2069', '\\u{2066}x\\u{2069}'],
    ['a zero-width space', 'pass\u200Bword', 'pass\\u{200b}word'],
    ['a byte order mark', '\uFEFFx', '\\u{feff}x'],
    ['a line separator', 'a\u2028b', 'a\\u{2028}b'],
    ['half a character', 'a\ud83d', 'a\\u{d83d}'],
    ['a tag character', 'x\u{E0041}', 'x\\u{e0041}'],
  ])('shows %s', (_what, text, shown) => {
    expect(visible(text)).toBe(shown)
  })

  it.each(['naïve café', 'Привет', '你好', 'مرحبا', '😀👍🏽', 'a\nb', 'e\u0301'])(
    'stays as it is: %s',
    (text) => {
      expect(visible(text)).toBe(text)
    },
  )

  it('on one line has no line break', () => {
    expect(visibleLine('a\nb\r\nc')).toBe('a b\\u{d} c')
  })

  property.prop([fc.string({ unit: 'binary' })])('is harmless whatever it is', (text) => {
    expect(HIDDEN.test(visible(text))).toBe(false)
    expect(HIDDEN.test(visibleLine(text))).toBe(false)
  })

  property.prop([fc.dictionary(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }))])(
    'as JSON is harmless, and reads back exactly',
    (data) => {
      const text = visibleJson(data)
      expect(HIDDEN.test(text)).toBe(false)
      expect(Object.entries(JSON.parse(text))).toEqual(Object.entries({ ...data }))
    },
  )
})

describe('a figure', () => {
  it.each([
    [percent(0.248), '24.8 %'],
    [percent(0), '0.0 %'],
    [interval(rateOf(124, 500, 0.2121, 0.2878)), '24.8 % [21.2–28.8]'],
    [interval(rateOf(0, 0, 0, 1)), '–'],
    [counted(rateOf(124, 500, 0.2121, 0.2878)), '24.8 % [21.2–28.8], 124 of 500'],
    [counted(rateOf(0, 0, 0, 1)), 'nothing to count'],
    [points(0.031), '+3.1 pp'],
    [points(-0.53), '−53.0 pp'],
    [points(0), '±0.0 pp'],
  ])('is written %s', (written, expected) => {
    expect(written).toBe(expected)
  })
})
