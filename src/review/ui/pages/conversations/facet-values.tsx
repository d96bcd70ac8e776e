import { Button, Checkbox, Group, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { FacetName, FacetValue } from '../../../../core/conversation-list.ts'
import { Answered } from '../../parts/answered.tsx'
import { Foreign } from '../../parts/foreign.tsx'
import { useRead } from '../../use-read.ts'
import { FACETS, valueText } from './facets.ts'
import { type ConversationsSearch, filterOf } from './search.ts'

/** Values above which a box to look for one is of use. */
const MANY = 8

/** The values that exist under all other conditions, with how often. */
export function FacetValues({
  name,
  search,
  chosen,
  onChange,
}: {
  readonly name: FacetName
  readonly search: ConversationsSearch
  readonly chosen: readonly string[]
  onChange(chosen: string[]): void
}) {
  const [typed, setTyped] = useState('')
  const query = useRead('facet', { ...filterOf(search), [name]: undefined, of: name })
  return (
    <Answered query={query}>
      {({ values }) => (
        <Stack gap="xs">
          {values.length > MANY && (
            <TextInput
              size="xs"
              label={`Find in ${FACETS[name].toLowerCase()}`}
              value={typed}
              onChange={(event) => setTyped(event.currentTarget.value)}
            />
          )}
          <Checkbox.Group value={[...chosen]} onChange={onChange} label={FACETS[name]}>
            <Stack gap={8} className="facet-values" mt={4}>
              {shown(name, values, chosen, typed).map((one) => (
                <Checkbox
                  key={one.value}
                  size="sm"
                  value={one.value}
                  label={<ValueLabel name={name} one={one} />}
                />
              ))}
            </Stack>
          </Checkbox.Group>
          {values.length === 0 && <Text size="sm">No value under the other conditions.</Text>}
          <Button
            size="compact-xs"
            variant="default"
            onClick={() => onChange([])}
            disabled={chosen.length === 0}
          >
            Clear
          </Button>
        </Stack>
      )}
    </Answered>
  )
}

function ValueLabel({ name, one }: { readonly name: FacetName; readonly one: FacetValue }) {
  return (
    <Group gap={6} wrap="nowrap" justify="space-between">
      <Foreign text={valueText(name, one)} />
      <Text span size="xs" c="dimmed" className="figure">
        {one.count.toLocaleString('en')}
      </Text>
    </Group>
  )
}

/** What is chosen is shown even where nothing has it now. */
function shown(
  name: FacetName,
  values: readonly FacetValue[],
  chosen: readonly string[],
  typed: string,
): FacetValue[] {
  const missing = chosen.filter((value) => !values.some((one) => one.value === value))
  return [...missing.map((value) => ({ value, count: 0 })), ...values].filter((one) =>
    valueText(name, one).toLowerCase().includes(typed.toLowerCase()),
  )
}
