/**
 * A module written as V8 is quick with, and otherwise the same (docs/decisions/013-a-bundled-program.md has the figures).
 * Of `{ ...one, more }` it copies `one` in a blink, and then takes a microsecond and more for each property that `one` did
 * not have; of `{ ...null, ...one, more }`, the same object with the same order of properties, a tenth of one for all.
 * And one sign beyond Latin-1 makes it keep a whole file as two bytes a sign: esbuild leaves such in patterns.
 */
import ts from 'typescript'

/** `source`, a JavaScript module, with `...null` before such spreads, and its patterns in ASCII. */
export function forV8(source) {
  const edits = editsOf(source).sort((a, b) => a.from - b.from)
  let written = ''
  let done = 0
  for (const { from, to, text } of edits) {
    written += source.slice(done, from) + text
    done = to
  }
  return written + source.slice(done)
}

function editsOf(source) {
  const file = ts.createSourceFile('it.js', source, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS)
  const edits = []
  const visit = (node) => {
    if (ts.isObjectLiteralExpression(node) && node.properties.length > 1) {
      const [first] = node.properties
      const from = first.getStart(file)
      if (ts.isSpreadAssignment(first)) edits.push({ from, to: from, text: '...null,' })
    } else if (ts.isRegularExpressionLiteral(node)) {
      edits.push({ from: node.getStart(file), to: node.end, text: inAscii(node.text) })
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return edits
}

const NOT_ASCII = /[^\0-\x7f]/gu

/** A pattern that reads by code points takes those beyond 16 bits as one escape; any other as two, which they are to it. */
function inAscii(pattern) {
  const byCodePoints = /[uv]/.test(pattern.slice(pattern.lastIndexOf('/')))
  return pattern.replace(NOT_ASCII, (sign) =>
    sign.length > 1 && byCodePoints
      ? `\\u{${sign.codePointAt(0).toString(16)}}`
      : sign.replace(/[\s\S]/g, (unit) => `\\u${hex(unit.charCodeAt(0))}`),
  )
}

function hex(unit) {
  return unit.toString(16).padStart(4, '0')
}
