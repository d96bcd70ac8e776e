import type { DefectId } from './defects.ts'
import { FAULTY_LINES } from './faulty-lines.ts'
import { languageOf } from './languages/language.ts'
import type { LanguageId } from './languages/language-id.ts'
import type { Decision } from './policy/decision.ts'
import { fill } from './word.ts'

/** Values that a made-up voucher may have. */
const VOUCHERS = ['35', '60', '85']
const SHORTEST_CUT = 40
const KEPT = 0.6

/** Planted faults in the finished text of a reply. */
export function mishap(
  text: string,
  decision: Decision,
  language: LanguageId,
  broken: (defect: DefectId) => boolean,
): string {
  const answers = decision.say.some((line) => line.kind === 'answer')
  const acts = decision.say.some((line) => line.kind === 'deed')
  if (answers && broken('invented_figure')) {
    const value = VOUCHERS[text.length % VOUCHERS.length] ?? ''
    return `${fill(FAULTY_LINES.voucher[language], { value })} ${text}`
  }
  if (acts && broken('restart_after_done')) {
    return `${text} ${languageOf(language).wording.questions.order[0] ?? ''}`
  }
  if (text.length >= SHORTEST_CUT && broken('truncated')) {
    return text.slice(0, Math.floor(text.length * KEPT)).replace(/[\s\p{P}]+$/u, '')
  }
  return broken('raw_template') ? `${FAULTY_LINES.address[language]} ${text}` : text
}
