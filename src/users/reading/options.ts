import { phrases } from './phrasebook.ts'
import type { Sentence } from './sentences.ts'

const ITEM = /^\s*(?:\(?(\d{1,2}|[a-h])[.)]|[-•*])\s+(.{1,80}?)\s*[,;.]?$/u
const INLINE_ITEM =
  /\(?\b(?:\d{1,2}[.)]|[a-h]\))\s*([^()\d?][^(?]{0,60}?)(?=\s*(?:,|;|\bor\b|\bo\b|\bou\b)?\s*\(?\b(?:\d{1,2}[.)]|[a-h]\))|\s*[?.]?\s*$)/giu

/** The choices a message offers in its text: list items, "(1) Yes or (2) No", "A, B or C?"; empty when it offers none. */
export function optionsIn(texts: readonly string[], sentences: readonly Sentence[]): string[] {
  const listed = listItems(texts)
  if (listed.length >= 2) return listed
  const inline = inlineItems(texts)
  if (inline.length >= 2) return inline
  return enumerated(sentences)
}

function listItems(texts: readonly string[]): string[] {
  return texts
    .flatMap((text) => text.split('\n'))
    .flatMap((line) => {
      const item = ITEM.exec(line)?.[2]
      return item === undefined || item.includes(': ') ? [] : [item]
    })
}

function inlineItems(texts: readonly string[]): string[] {
  return texts.flatMap((text) =>
    [...text.matchAll(INLINE_ITEM)].map((match) => (match[1] ?? '').replace(/[\s,;]+$/, '')),
  )
}

/** "Is it A, B or C?": the pieces around commas and "or" of the last question that has them. */
function enumerated(sentences: readonly Sentence[]): string[] {
  const question = sentences.findLast(
    (sentence) => sentence.raw.includes('?') && sentence.words.some((word) => OR.has(word)),
  )
  if (!question) return []
  const tail = question.raw.slice(question.raw.lastIndexOf(':') + 1).replace(/\?.*$/u, '')
  const between = isPortuguese(question) ? /,|;|\s+ou\s+/iu : /,|;|\s+(?:or|o|u|ou)\s+/iu
  const pieces = tail.replace(phrases.choiceLead, '').split(between)
  const options = pieces
    .map((piece) => piece.trim().replace(OPENER, ''))
    .filter((one) => one !== '')
  return options.length >= 2 && phrases.or.test(question.text) ? options : []
}

const PORTUGUESE = phrases.stopWordsOf('pt')
const SPANISH = phrases.stopWordsOf('es')

/** There "o" is an article, where in Spanish it means "or". */
function isPortuguese({ words }: Sentence): boolean {
  const among = (common: ReadonlySet<string>): number =>
    words.filter((word) => common.has(word)).length
  return among(PORTUGUESE) > among(SPANISH)
}

/** What stands before a choice without being part of it: "or" after a comma, an article. */
const OPENER = /^(?:(?:or|o|u|ou)\s+)?(?:(?:an?|the|una?|une|uma?|des)\s+)?/u

const OR = new Set(['or', 'o', 'u', 'ou'])
