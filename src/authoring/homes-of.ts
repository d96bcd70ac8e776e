import { alternatives, type SchemaNode } from './schema-at.ts'

/** Where in a file a key may stand, in words that follow "it belongs"; those nearest to the top first. */
export function homesOf(key: string, root: SchemaNode): string[] {
  const homes = new Set<string>()
  const visit = (node: SchemaNode, path: readonly string[], above: readonly SchemaNode[]): void => {
    // A schema that holds itself has the same keys again.
    if (above.includes(node)) return
    const within = [...above, node]
    if (Object.hasOwn(node.properties ?? {}, key)) homes.add(place(path, node))
    const inner = (child: SchemaNode, name: string): void => {
      for (const one of alternatives(child, root)) visit(one, [...path, name], within)
    }
    for (const [name, child] of Object.entries(node.properties ?? {})) inner(child, name)
    if (typeof node.additionalProperties === 'object') inner(node.additionalProperties, 'NAME')
    if (node.items) inner(node.items, '[]')
  }
  for (const node of alternatives(root, root)) visit(node, [], [])
  return [...homes].sort((a, b) => depth(a) - depth(b))
}

/** `under users.NAME where kind is llm`; lists are told by their own name. */
function place(path: readonly string[], { properties = {} }: SchemaNode): string {
  const name = path.filter((key) => key !== '[]').join('.')
  const tag = properties['kind']?.const
  const where = tag === undefined ? '' : ` where kind is ${String(tag)}`
  return name === '' ? 'at the top' : `under ${name}${where}`
}

function depth(home: string): number {
  return home.split('.').length
}
