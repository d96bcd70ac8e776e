/**
 * Lets V8 be quick about objects that begin with another's properties and add more. Of `{ ...one, more }` it copies `one`
 * in a blink, and then takes a microsecond and more for each property that `one` did not have; of `{ ...null, ...one, more }`,
 * which is the same object with the same order of properties, it takes a tenth of one for all
 * (docs/decisions/013-a-bundled-program.md has the figures).
 */
import ts from 'typescript'

/** `source`, a JavaScript module, with `...null` before each spread that an object begins with and does not end with. */
export function quickSpreads(source) {
  const file = ts.createSourceFile('it.js', source, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS)
  const places = []
  const visit = (node) => {
    if (ts.isObjectLiteralExpression(node) && node.properties.length > 1) {
      const [first] = node.properties
      if (ts.isSpreadAssignment(first)) places.push(first.getStart(file))
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  places.sort((a, b) => a - b)
  const pieces = places.map((place, at) => source.slice(places[at - 1] ?? 0, place))
  return [...pieces, source.slice(places.at(-1) ?? 0)].join('...null,')
}
