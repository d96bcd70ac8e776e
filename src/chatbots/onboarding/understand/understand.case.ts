import { languageOf } from '../languages/language.ts'
import type { LanguageId } from '../languages/lexicon.ts'
import type { Stage, Values } from '../slots.ts'
import { understandText } from './understand-text.ts'
import type { Understanding } from './understanding.ts'

/** Understands one message as the clean bot does. */
export function understand(
  language: LanguageId,
  asked: Stage,
  text: string,
  held: Values = {},
): Understanding {
  return understandText(text, {
    language: languageOf(language),
    asked,
    held,
    broken: () => false,
  })
}
