import type { Document, Section } from './document.ts'
import { visibleLine } from './visible.ts'

/** A document as GitHub-flavoured Markdown; foreign text is escaped, so that it cannot become markup. */
export function renderMarkdown(document: Document): string {
  const blocks = [
    `# ${escaped(document.title)}`,
    ...(document.lead.length > 0
      ? [document.lead.map((line) => `- ${escaped(line.replace(/\s{2,}/g, ' '))}`).join('\n')]
      : []),
    ...document.sections.map(sectionText),
    ...(document.warnings.length > 0
      ? [document.warnings.map((warning) => `> ⚠️ ${escaped(warning)}`).join('\n')]
      : []),
  ]
  return `${blocks.join('\n\n')}\n`
}

function sectionText({ title, notes = [], head = [], rows = [], figures = [] }: Section): string {
  const rule = head.map((_, column) => (figures.includes(column) ? '---:' : '---'))
  const table = [head, rule, ...rows.map((row) => row.map(escaped))].map(
    (row) => `| ${row.join(' | ')} |`,
  )
  return [`## ${title}`, ...notes.map(escapedNote), table.join('\n')].join('\n\n')
}

/** Notes are our own text and may hold code marks; names in them come from authored files. */
function escapedNote(text: string): string {
  return visibleLine(text).replace(/[&<>|]/g, '\\$&')
}

function escaped(text: string): string {
  return visibleLine(text).replace(/[\\`*_~{}[\]<>#|&]/g, '\\$&')
}
