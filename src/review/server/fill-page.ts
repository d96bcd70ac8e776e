import { createHash } from 'node:crypto'
import type { Left } from './report-bounds.ts'

/** What a page of one file is filled with. */
export interface FilledPage {
  readonly title: string
  /** JSON texts by the address of their question. */
  readonly answers: Readonly<Record<string, string>>
  readonly left: Left
}

const ROOT = '<div id="root">'
const TITLE = '<title>Offscript</title>'
const HEAD = '<meta charset="utf-8" />'

/** The built page with its data and a policy in it: no script runs but those that were built, and nothing is ever loaded. */
export function fillPage(template: string, { title, answers, left }: FilledPage): string {
  const entries = Object.entries(answers).map(
    ([address, json]) => `${JSON.stringify(address)}:${json}`,
  )
  const data = inScript(`{"left":${JSON.stringify(left)},"answers":{${entries.join(',')}}}`)
  const root = template.lastIndexOf(ROOT)
  const script = `<script type="application/json" id="offscript-data">${data}</script>\n    `
  return before(template, root, script)
    .replace(HEAD, () => `${HEAD}\n    ${policyOf(template)}`)
    .replace(TITLE, () => `<title>${inText(title)}</title>`)
    .replace('__NONCE__', '')
}

function before(text: string, at: number, added: string): string {
  if (at === -1) throw new Error('the built page has no root')
  return text.slice(0, at) + added + text.slice(at)
}

/** No text can end the element, or begin a comment in it: in JSON a `<` stands only within texts. */
function inScript(json: string): string {
  return json.replaceAll('<', '\\u003c')
}

function inText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

function policyOf(template: string): string {
  const hashes = [...template.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/gu)].map(
    ([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  )
  const policy = [
    "default-src 'none'",
    `script-src ${hashes.join(' ')}`,
    "style-src 'unsafe-inline'",
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return `<meta http-equiv="Content-Security-Policy" content="${policy}" />`
}
