import { Button, Menu } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { Trouble } from '../../parts/answered.tsx'
import { download } from '../../parts/download.ts'
import { askedOf, type ConversationsSearch } from './search.ts'

const FORMATS = {
  csv: { label: 'CSV: what the list knows', file: 'conversations.csv' },
  jsonl: { label: 'JSON lines: what the list knows', file: 'conversations.jsonl' },
  transcripts: { label: 'JSON lines: whole transcripts', file: 'transcripts.jsonl' },
} as const

/** Takes conversations away as a file: all that the filter lets through, or those that are chosen. */
export function ExportMenu({
  search,
  ids,
  label,
}: {
  readonly search: ConversationsSearch
  readonly ids?: readonly string[] | undefined
  readonly label: string
}) {
  const { mutate, isPending, error } = useMutation({
    mutationFn: (format: keyof typeof FORMATS) => {
      const { order, descending } = search
      const what = ids ? { order, descending, id: ids } : askedOf(search)
      const init = {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ ...what, format }),
      }
      return download('/api/export', init, FORMATS[format].file)
    },
  })
  return (
    <>
      <Menu position="bottom-start">
        <Menu.Target>
          <Button size="compact-sm" variant="default" loading={isPending}>
            {label}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {(Object.keys(FORMATS) as (keyof typeof FORMATS)[]).map((format) => (
            <Menu.Item key={format} onClick={() => mutate(format)}>
              {FORMATS[format].label}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {error && <Trouble error={error} />}
    </>
  )
}
