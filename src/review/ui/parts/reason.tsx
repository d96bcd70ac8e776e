import { Foreign } from './foreign.tsx'

/** Characters of a reason that a list shows; the conversation has all of it. */
const LONGEST = 300

/** Why something failed, in a table: as wide as it takes to be read, and cut where it quotes a very long message. */
export function Reason({ text }: { readonly text: string }) {
  const cut = text.slice(0, LONGEST).replace(/\p{Cs}$/u, '')
  return (
    <div className="reason">
      <Foreign text={cut.length < text.length ? `${cut}…` : text} />
    </div>
  )
}
