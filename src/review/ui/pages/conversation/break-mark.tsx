import type { Break } from '../../../../core/outcome.ts'
import { CutText } from '../../parts/cut-text.tsx'
import { Foreign } from '../../parts/foreign.tsx'

/** Stands in the transcript where it broke. */
export function BreakMark({ broke: { stage, step, reason } }: { readonly broke: Break }) {
  return (
    <div className="break-mark" role="note" aria-label="Broke here">
      <strong>
        ✗ Broke here: <Foreign text={stage} />
        {step !== undefined && (
          <>
            , step <Foreign text={step} />
          </>
        )}
      </strong>
      <div>
        <CutText text={reason} />
      </div>
    </div>
  )
}
