import { wordsOf } from '../../../core/fold.ts'
import { identifyLanguage } from '../identify-language.ts'
import { languageOf } from '../languages/language.ts'
import type { LanguageId } from '../languages/language-id.ts'
import { helpIndex } from '../retrieve/help-index.ts'

/** What is evaluated. */
export interface Exhibit {
  readonly reply: string
  /** The paragraph that the reply rests on. */
  readonly source: string
  /** What the courier asked. */
  readonly question: string
  readonly language: LanguageId
}

/** The three opinions of the second tier, with a reason for the first that is against. */
export interface Evaluation {
  readonly grounded: boolean
  readonly coherent: boolean
  readonly compliant: boolean
  readonly reason: string
}

/** At least this share of what a reply says must stand in its source or in the question. */
const GROUNDED = 0.6

/** Evaluates by rules: grounded in its source, coherent, and within what may be said. */
export async function evaluate(exhibit: Exhibit): Promise<Evaluation> {
  const ungrounded = whyUngrounded(exhibit)
  const incoherent = whyUnfinished(exhibit.reply) ?? (await whyForeign(exhibit))
  const forbidden = whyForbidden(exhibit.reply)
  return {
    grounded: ungrounded === undefined,
    coherent: incoherent === undefined,
    compliant: forbidden === undefined,
    reason: forbidden ?? incoherent ?? ungrounded ?? 'nothing against it',
  }
}

/** A figure that stands neither in the source nor in the question: no opinion can make it right. */
export function strayFigure({ reply, source, question }: Exhibit): string | undefined {
  const known = new Set([...wordsOf(source), ...wordsOf(question)])
  return wordsOf(reply).find((word) => /\d/.test(word) && !known.has(word))
}

function whyUngrounded(exhibit: Exhibit): string | undefined {
  const { reply, source, question, language } = exhibit
  const figure = strayFigure(exhibit)
  if (figure !== undefined) return `"${figure}" stands in no source`
  const { termsOf } = helpIndex(language)
  const terms = termsOf(reply)
  const grounds = new Set([...termsOf(source), ...termsOf(question)])
  const found = terms.filter((term) => grounds.has(term)).length
  return found >= terms.length * GROUNDED ? undefined : 'says more than its source'
}

/** Why a reply is not whole. */
export function whyUnfinished(reply: string): string | undefined {
  return /[.!?…»"”)]$/u.test(reply.trim()) ? undefined : 'ends in the middle of a sentence'
}

/** Why a reply may not be shown, whatever its source. */
export function whyForbidden(reply: string): string | undefined {
  return FORBIDDEN.find(({ pattern }) => pattern.test(reply))?.why
}

async function whyForeign({ reply, language }: Exhibit): Promise<string | undefined> {
  const own = wordsOf(reply).some((word) => languageOf(language).vocabulary.has(word))
  const heard = identifyLanguage(reply, { language, settled: true, spoken: [] })
  return own && heard.language === language ? undefined : `is not written in ${language}`
}

/** What no reply may hold, whoever asks. */
const FORBIDDEN: readonly { readonly pattern: RegExp; readonly why: string }[] = [
  { pattern: /\{\{|\}\}|\bundefined\b|\[object/i, why: 'shows a template' },
  { pattern: /\binternal\b\s*:|system prompt|prompt/i, why: 'shows what is internal' },
  { pattern: /\+?\d[\d ()-]{7,}\d/, why: 'gives a telephone number' },
  { pattern: /[\w.+-]+@[\w-]+\.\w+/, why: 'gives an address' },
  { pattern: /your (?:own )?fault|culpa tuya|votre faute|sua culpa/i, why: 'blames the courier' },
]
