import { Button, Card, Modal, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { DocumentLead, DocumentView, type ShownDocument } from '../../parts/document-view.tsx'
import { Foreign } from '../../parts/foreign.tsx'

/** A result in short; all of it on demand. */
export function DocumentCard({
  title,
  document,
}: {
  readonly title: string
  readonly document: ShownDocument
}) {
  const [opened, { open, close }] = useDisclosure()
  return (
    <Card withBorder padding="sm">
      <Text fw={600} size="sm">
        {title}
      </Text>
      <DocumentLead document={document} />
      {document.sections.length > 0 && (
        <Button size="compact-xs" variant="default" mt="xs" onClick={open}>
          Show all of it
        </Button>
      )}
      <Modal
        opened={opened}
        onClose={close}
        size="70rem"
        title={<Foreign text={document.title} />}
        closeButtonProps={{ 'aria-label': 'Close' }}
      >
        <DocumentView document={document} />
      </Modal>
    </Card>
  )
}
