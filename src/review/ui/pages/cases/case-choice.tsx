import { Group, Select, TextInput } from '@mantine/core'
import { visibleLine } from '../../../../core/visible.ts'
import { CaseState, type CasesSearch } from './search.ts'

const WORDS: Readonly<Record<CaseState, string>> = {
  passing: 'passing',
  flaky: 'flaky',
  failing: 'failing',
  not_held: 'cannot be held',
  never: 'never held',
  retireable: 'may be retired',
}

/** Narrows the cases down. */
export function CaseChoice({
  search,
  scenarios,
  onChoose,
}: {
  readonly search: CasesSearch
  readonly scenarios: readonly string[]
  onChoose(next: CasesSearch): void
}) {
  return (
    <Group align="end" gap="sm">
      <TextInput
        label="Text"
        w={220}
        maw="100%"
        value={search.text ?? ''}
        onChange={(event) => onChoose({ ...search, text: event.currentTarget.value || undefined })}
      />
      <Select
        label="Scenario"
        w={220}
        maw="100%"
        clearable
        clearButtonProps={{ 'aria-label': 'Any scenario' }}
        data={scenarios.map((value) => ({ value, label: visibleLine(value) }))}
        value={search.scenario ?? null}
        onChange={(scenario) => onChoose({ ...search, scenario: scenario ?? undefined })}
      />
      <Select
        label="State"
        w={180}
        maw="100%"
        clearable
        clearButtonProps={{ 'aria-label': 'Any state' }}
        data={CaseState.options.map((value) => ({ value, label: WORDS[value] }))}
        value={search.state ?? null}
        onChange={(state) =>
          onChoose({ ...search, state: (state ?? undefined) as CaseState | undefined })
        }
      />
    </Group>
  )
}
