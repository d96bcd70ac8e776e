import { visible } from '../../../core/visible.ts'

/** Text that somebody else wrote: as text, in its own direction, with what would hide or act made visible. */
export function Foreign({ text }: { readonly text: string }) {
  return <bdi className="foreign">{visible(text)}</bdi>
}
