import { visibleLine } from '../core/visible.ts'
import type { Document, Section } from './document.ts'

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

/** Columns of a drawing: what a page shows without a scroll bar. */
const DRAWN = 80

function sectionText(section: Section): string {
  const { title, notes = [], head = [], rows = [], figures = [], drawing } = section
  if (drawing)
    return [`## ${title}`, ...notes.map(escapedNote), fenced(drawing(DRAWN))].join('\n\n')
  const rule = head.map((_, column) => (figures.includes(column) ? '---:' : '---'))
  const table = [head, rule, ...rows.map((row) => row.map(escaped))].map(
    (row) => `| ${row.join(' | ')} |`,
  )
  return [`## ${title}`, ...notes.map(escapedNote), table.join('\n')].join('\n\n')
}

/** Names in a drawing must not end the block that it stands in. */
function fenced(lines: readonly string[]): string {
  const text = lines.map((line) => line.trimEnd().replaceAll('`', 'ˋ')).join('\n')
  return `\`\`\`text\n${text}\n\`\`\``
}

/** Notes are our own text and may hold code marks; names in them come from authored files. */
function escapedNote(text: string): string {
  return visibleLine(text).replace(/[&<>|]/g, '\\$&')
}

function escaped(text: string): string {
  return visibleLine(text).replace(/[\\`*_~{}[\]<>#|&]/g, '\\$&')
}
