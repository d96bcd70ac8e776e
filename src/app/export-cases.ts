import type { Case } from '../core/case.ts'
import { AppError } from '../core/errors.ts'
import type { CaseFormatName } from '../core/names.ts'
import type { OutcomeLabel } from '../core/outcome.ts'
import { CASE_FORMATS, type CaseFormat, caseOf, maskCase } from '../datasets/index.ts'
import type { Store } from '../store/index.ts'
import { maskingFor, type Shelved } from './case-places.ts'
import { notSimulated } from './find-conversation.ts'
import { findRun } from './find-run.ts'
import type { Surroundings } from './project.ts'

/** Cases in another tool's format. */
export interface Exported {
  readonly text: string
  readonly count: number
  /** What a person should know of it: what was left out, and what the format cannot hold. */
  readonly remarks: readonly string[]
}

/** Cases that are kept, in a format. Throws an `AppError` where it takes none of them. */
export function exportCases(shelved: readonly Shelved[], name: CaseFormatName): Exported {
  return exported(
    shelved.map(({ one }) => one),
    name,
  )
}

/**
 * The conversations of a run in a format, as if each were kept as a case, masked. `label` picks by outcome; where it is absent, all
 * that the format takes. Throws an `AppError` where there is none.
 */
export async function exportRun(
  store: Store,
  run: string,
  { name, label }: { readonly name: CaseFormatName; readonly label?: OutcomeLabel | undefined },
  surroundings: Surroundings,
): Promise<Exported> {
  const { runId } = findRun(store, run)
  const plan = store.outline(runId)
  if (plan?.observed) throw notSimulated(`run ${runId}`)
  const masking = await maskingFor(surroundings)
  const cases = [...store.summaries(runId)].flatMap(({ id, outcome }): Case[] => {
    const stored =
      label === undefined || outcome.label === label ? store.conversation(id) : undefined
    const scenario = plan?.scenarios.find((one) => one.id === stored?.spec.scenario)
    const persona = plan?.personas.find((one) => one.id === stored?.spec.persona)
    if (!stored || !plan || !scenario || !persona) return []
    return [maskCase(caseOf({ stored, plan, scenario, persona }), masking)]
  })
  return exported(cases, name)
}

function exported(cases: readonly Case[], name: CaseFormatName): Exported {
  const format: CaseFormat = CASE_FORMATS[name]
  const taken = cases.filter((one) => format.takes?.(one) ?? true)
  if (taken.length === 0)
    throw new AppError(
      'user_mistake',
      cases.length === 0
        ? 'there is nothing to export'
        : `${name} takes none of the ${cases.length} conversations: ${format.about}`,
      {
        hint: 'Give --from RUN to export the conversations of a run, --outcome to pick among them.',
      },
    )
  const left = cases.length - taken.length
  return {
    text: format.write(taken),
    count: taken.length,
    remarks: [
      ...(left > 0 ? [`${left} of ${cases.length} are left out: ${format.about}`] : []),
      ...(format.lacks === undefined ? [] : [`what ${name} cannot hold: ${format.lacks}`]),
    ],
  }
}
