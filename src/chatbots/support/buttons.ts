import type { QuickReply } from '../../core/message.ts'
import { aboutNow } from './answer/confirm.ts'
import type { EquivalentId } from './equivalents.ts'
import type { LanguagePack } from './languages/language.ts'
import type { State } from './state.ts'
import type { Click } from './validate/heard.ts'

/** The buttons under a reply: yes and no to a question for a yes, each bound to what it is about. */
export function buttonsFor(
  state: State,
  { wording }: LanguagePack,
  equivalents: ReadonlySet<EquivalentId>,
): QuickReply[] {
  if (state.endState !== undefined || state.stage !== 'confirm') return []
  const about = aboutNow({ state })
  const buttons = [
    { label: wording.buttons.yes, value: `yes:${about}` },
    { label: wording.buttons.no, value: `no:${about}` },
  ]
  return equivalents.has('buttons_reversed') ? buttons.reverse() : buttons
}

/** Reads a click on one of these buttons, of whatever reply; other buttons are read by their label, as if typed. */
export function readClick({ value }: QuickReply): Click | undefined {
  const [, says, about] = /^(yes|no):(.*)$/u.exec(value) ?? []
  return (says === 'yes' || says === 'no') && about !== undefined ? { says, about } : undefined
}
