import { unescapedHtml } from '../../core/entities.ts'
import { remembered } from '../../core/remembered.ts'

const MARKED = /[<|*_`&]/
const LINE_END = /<br\s*\/?>|<\/(?:p|li|div|tr|ul|ol|table|h[1-6])>/giu
const CELL_END = /<\/t[dh]>\s*<t[dh][^<>]*>/giu
const TAG = /<\/?[a-z][^<>]*>/giu
const RULE = /^[ \t]*\|?(?:[ \t]*:?-{3,}:?[ \t]*\|)+[ \t]*(?::?-{3,}:?)?[ \t]*$/gmu
const ROW_OF_TWO = /^[ \t]*\|[ \t]*([^|\n]+?)[ \t]*\|[ \t]*([^|\n]+?)[ \t]*\|?[ \t]*$/gmu
const EMPHASIS =
  /(?<![\p{L}\p{N}*_])(\*{1,3}|_{1,3})(?=[^\s*_])([^*_\n]*[^\s*_])\1(?![\p{L}\p{N}*_])/gu

/** A message as it is seen: without the marks of Markdown and HTML; a row of two cells is a label with its value. */
export function plainText(text: string): string {
  return MARKED.test(text) ? unmarked(text) : text
}

const unmarked = remembered(200, (text) =>
  unescapedHtml(
    text
      .replace(LINE_END, '\n')
      .replace(CELL_END, ': ')
      .replace(TAG, ' ')
      .replace(RULE, '')
      .replace(ROW_OF_TWO, '$1: $2')
      .replace(EMPHASIS, '$2')
      .replace(/`+/g, ''),
  ),
)
