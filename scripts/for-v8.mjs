/**
 * A module written as V8 is quick with, and otherwise the same (docs/decisions/013-a-bundled-program.md has the figures).
 * Of `{ ...one, more }` it copies `one` in a blink, and then takes a microsecond and more for each property that `one` did
 * not have; of `{ ...null, ...one, more }`, the same object with the same order of properties, a tenth of one for all.
 * And one sign beyond Latin-1 makes it keep a whole file as two bytes a sign: esbuild leaves such in patterns.
 * A script of which it has kept what it compiled can no longer import: what it imports is asked of a function.
 */
import ts from 'typescript'

/** `source`, in JavaScript, with `...null` before such spreads, and its patterns in ASCII. */
export function forV8(source) {
  return edited(source, (node, file) => {
    if (ts.isObjectLiteralExpression(node) && node.properties.length > 1) {
      const [first] = node.properties
      const from = first.getStart(file)
      return ts.isSpreadAssignment(first) ? { from, to: from, text: '...null,' } : undefined
    }
    if (!ts.isRegularExpressionLiteral(node)) return undefined
    return { from: node.getStart(file), to: node.end, text: inAscii(node.text) }
  })
}

/** `source` with `NAME(…)` where it says `import(…)`. */
export function importingBy(name, source) {
  return edited(source, (node, file) =>
    node.kind === ts.SyntaxKind.ImportKeyword && ts.isCallExpression(node.parent)
      ? { from: node.getStart(file), to: node.end, text: name }
      : undefined,
  )
}

/** `source` with what `editOf` makes of its nodes; no edit lies within another. */
function edited(source, editOf) {
  const file = ts.createSourceFile('it.js', source, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS)
  const edits = []
  const visit = (node) => {
    const edit = editOf(node, file)
    if (edit) edits.push(edit)
    ts.forEachChild(node, visit)
  }
  visit(file)
  let written = ''
  let done = 0
  for (const { from, to, text } of edits.sort((a, b) => a.from - b.from)) {
    written += source.slice(done, from) + text
    done = to
  }
  return written + source.slice(done)
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
