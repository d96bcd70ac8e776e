import { fold } from '../../core/fold.ts'
import type { GuardRule } from './rule.ts'

/** The end of the conversation is marked within the text: stopping is a field of its own, and no bot should read the mark. */
export const stopInText: GuardRule = ({ text }) => {
  const mark = TOKEN.exec(text)?.[0] ?? wrappedMark(text) ?? ORDER.exec(text)?.[0]
  return mark === undefined ? undefined : `a stop mark in the text: "${mark.trim()}"`
}

/** Marks of the model's own trade, and names in capitals joined by underscores: nobody types them. */
const TOKEN =
  /<\|[^|>\n]{2,30}\|>|<\/?(?:s|eos|stop|end|fin|done|finished)>|\b[A-Z]{3,}(?:_[A-Z]{2,})+\b/u
/** A capital word that orders the end, alone on the first or last line, or put behind what was said. */
const ORDER =
  /[^\p{Lu}\p{P}\s]\s*(?:STOP|TERMINATE|END|EXIT)\W*$|[.!?…)]\s*(?:STOP|TERMINATE|END|EXIT)\W*$|\n\s*(?:STOP|TERMINATE|END|EXIT|FIN)\W*$|^\s*(?:STOP|TERMINATE|END|EXIT|FIN)\W*\n/u
/** A few words set apart at the end by brackets or rules. */
const SET_APART =
  /[[(<{]+\/?([^[\](){}<>\n]{2,40}?)\/?[\])>}]+\s*$|(?:\/\/|\*)\s*([\p{L}'’ _]{2,40})\*?\s*$|(?:#{2,}|-{2,}|={2,}|\*{2,})\s*([\p{L}'’ _]{2,40})[-#=*\s]*$/u
const ENDING =
  /^(?:the )?(?:stop|end|ended|done|over|finished|complete|completed|terminated?|fin|fini|finie|final|terminad[oa]|termine|terminee|finalizad[oa]|completad[oa]|exit)\b|\b(?:over|ended|done|finished|completed?|terminated|terminad[oa]|terminee?|finie?|finalizad[oa]|completad[oa])$/u

/** What is set apart and speaks of the talk itself, or of leaving it, is no part of it. */
const TALK =
  /\b(?:chat|conversation|conversacion|conversa|dialog|dialogue|dialogo|exchange|echange|intercambio|interaction|interaccion|session|sesion|sessao|leaves?|exits?|logs? off|hangs? up|sale|salir|sort|quitte|quitter|sair|sai)\b/u

function wrappedMark(text: string): string | undefined {
  const found = SET_APART.exec(text)
  const inside = fold(found?.slice(1).find(Boolean) ?? '').replaceAll('_', ' ')
  const ends = ENDING.test(inside) || TALK.test(inside)
  return inside.split(' ').length <= 5 && ends ? found?.[0] : undefined
}
