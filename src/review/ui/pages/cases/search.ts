import * as z from 'zod'

/** How the cases may be narrowed down by what became of them. */
export const CaseState = z.enum(['passing', 'flaky', 'failing', 'not_held', 'never', 'retireable'])
export type CaseState = z.infer<typeof CaseState>

/** What the cases' address says: which are shown. */
export const casesSearch = z.object({
  /** In the id, the note or the cause. */
  text: z.union([z.string(), z.number()]).transform(String).optional().catch(undefined),
  scenario: z.string().optional().catch(undefined),
  state: CaseState.optional().catch(undefined),
})
export type CasesSearch = z.output<typeof casesSearch>
