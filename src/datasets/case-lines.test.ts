import { describe, expect, it } from 'vitest'
import { Case } from '../core/case.ts'
import { caseLine, parseCases } from './case-lines.ts'
import { sampleCase } from './sample.case.ts'

describe('a case file', () => {
  it('holds a case a line, whatever is written in it', () => {
    const note = 'one\u2028two\u0085three\nfour'
    const line = caseLine(sampleCase({ note }))
    expect(line.trimEnd()).not.toMatch(/[\n\r\u0085\u2028\u2029]/u)
    expect(parseCases(line, 'f')[0]?.note).toBe(note)
  })

  it('has its fields in one order, however the case came to be', () => {
    const one = sampleCase()
    const turned = Case.parse(Object.fromEntries(Object.entries(one).reverse()))
    expect(caseLine(turned)).toBe(caseLine(one))
    expect(Object.keys(JSON.parse(caseLine(turned))).slice(0, 4)).toEqual([
      'schema',
      'id',
      'expected',
      'from',
    ])
  })

  it('may have blank lines, and the line ends of any system', () => {
    const line = caseLine(sampleCase()).trimEnd()
    expect(parseCases(`\uFEFF${line}\r\n\r\n${line}\r\n`, 'f')).toHaveLength(2)
  })

  it.each([
    ['{', 'shop.jsonl:2 is not JSON'],
    [
      '{"schema":"offscript.case/2"}',
      'shop.jsonl:2 must be a case of format offscript.case/1, got "offscript.case/2"',
    ],
    ['{"schema":"offscript.case/1","id":"x"}', 'shop.jsonl:2 is not a case: expected'],
    ['[]', 'shop.jsonl:2 must be a case'],
  ])('with %s in it is refused, with the line', (line, said) => {
    expect(() => parseCases(`${caseLine(sampleCase())}${line}\n`, 'shop.jsonl')).toThrow(said)
  })
})
