import { CutText } from './cut-text.tsx'

/** Foreign data as JSON, kept as it is. */
export function JsonBlock({ value }: { readonly value: unknown }) {
  return (
    <pre className="json-block">
      <CutText text={JSON.stringify(value, null, 2) ?? 'undefined'} />
    </pre>
  )
}
