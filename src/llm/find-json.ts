/**
 * The first JSON object in a model's text, with or without fences or words around it; undefined where there is none.
 * Never throws.
 */
export function findJson(text: string): unknown {
  const whole = parseObject(text)
  if (whole !== undefined) return whole
  // Bounded: a long text full of braces must not cost a parse for each of them.
  let tries = 0
  for (let at = text.indexOf('{'); at >= 0 && tries < 20; at = text.indexOf('{', at + 1)) {
    tries += 1
    const end = endOfObject(text, at)
    const found = end === undefined ? undefined : parseObject(text.slice(at, end))
    if (found !== undefined) return found
  }
  return undefined
}

function parseObject(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? value : undefined
  } catch {
    return undefined
  }
}

/** The index after the brace that closes the one at `start`, braces inside strings aside. */
function endOfObject(text: string, start: number): number | undefined {
  const token = /"(?:[^"\\]|\\.)*"|[{}]/gs
  token.lastIndex = start
  let depth = 0
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    if (match[0] === '{') depth += 1
    if (match[0] === '}') depth -= 1
    if (depth === 0) return token.lastIndex
  }
  return undefined
}
