/** The known word that a slip of the pen was meant to be, or `undefined`. */
export type Speller = (word: string) => string | undefined

const SHORTEST = 4

/**
 * Mends words one slip away from a known one: a letter left out, added or wrong, or two letters swapped.
 * The first letter is taken to be right. Three letters are not mended into three others
 * unless two are swapped, and four into three only where one is doubled ("yees"; "tape" is no "tpe"). Two letters swapped are likelier than one wrong: "wiat" is "wait", not "what".
 * The tables are built at first use.
 */
export function createSpeller(vocabulary: ReadonlySet<string>): Speller {
  let byDeletion: Map<string, string[]> | undefined
  return (word) => {
    if (word.length < 3) return undefined
    byDeletion ??= deletionsOf(vocabulary)
    const near = [word, ...deletions(word)].flatMap((variant) => byDeletion?.get(variant) ?? [])
    return near.find((known) => isSwap(word, known)) ?? near.find((known) => isOneSlip(word, known))
  }
}

function deletionsOf(vocabulary: ReadonlySet<string>): Map<string, string[]> {
  const table = new Map<string, string[]>()
  for (const known of vocabulary) {
    if (known.length < 3 || /\d/.test(known)) continue
    for (const variant of new Set([known, ...deletions(known)])) {
      const list = table.get(variant)
      if (list) list.push(known)
      else table.set(variant, [known])
    }
  }
  return table
}

function deletions(word: string): string[] {
  return Array.from({ length: word.length }, (_, at) => word.slice(0, at) + word.slice(at + 1))
}

function isOneSlip(word: string, known: string): boolean {
  if (word[0] !== known[0]) return false
  const head = sameHead(word, known)
  if (Math.max(word.length, known.length) < SHORTEST) return false
  const longer = word.length >= known.length ? word : known
  const shorter = longer === word ? known : word
  if (longer.length === shorter.length) return word.slice(head + 1) === known.slice(head + 1)
  if (known.length < SHORTEST && word[head] !== word[head - 1]) return false
  return longer.slice(head + 1) === shorter.slice(head)
}

function isSwap(word: string, known: string): boolean {
  const head = sameHead(word, known)
  return (
    head > 0 &&
    word.length === known.length &&
    word[head] === known[head + 1] &&
    word[head + 1] === known[head] &&
    word.slice(head + 2) === known.slice(head + 2)
  )
}

/** How many letters two words begin with alike. */
function sameHead(word: string, known: string): number {
  let head = 0
  while (head < word.length && word[head] === known[head]) head++
  return head
}
