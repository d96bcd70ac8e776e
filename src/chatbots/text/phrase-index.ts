import { GAP, tokenise, type Word } from './tokens.ts'

/** A phrase found in a message: words `from` to `to` (excluded). */
export interface Hit<M> {
  readonly mark: M
  readonly from: number
  readonly to: number
}

/** What the index needs to know of a word. */
type Step = Pick<Word, 'key' | 'gap'>

interface Node<M> {
  readonly next: Map<string, Node<M>>
  marks: M[] | undefined
}

/** Phrases by their words, so that one pass over a message finds all of them. */
export interface PhraseIndex<M> {
  add(phrase: string, mark: M): void
  /** Every phrase that occurs within one sentence, commas aside; those inside a longer one too. */
  find(words: readonly Step[]): Hit<M>[]
  /** Every word of every phrase. */
  readonly vocabulary: ReadonlySet<string>
}

/** An empty index. Phrases are folded like messages; `don't` is also known as `dont`. */
export function createPhraseIndex<M>(): PhraseIndex<M> {
  const root = newNode<M>()
  const vocabulary = new Set<string>()
  const insert = (keys: readonly string[], mark: M) => {
    let node = root
    for (const key of keys) {
      vocabulary.add(key)
      let next = node.next.get(key)
      if (next === undefined) {
        next = newNode<M>()
        node.next.set(key, next)
      }
      node = next
    }
    if (node === root) return
    node.marks ??= []
    node.marks.push(mark)
  }
  return {
    vocabulary,
    add(phrase, mark) {
      insert(keysOf(phrase), mark)
      if (/['’]/.test(phrase)) insert(keysOf(phrase.replace(/['’]/g, '')), mark)
    },
    find: (words) => findFrom(root, words),
  }
}

function newNode<M>(): Node<M> {
  return { next: new Map(), marks: undefined }
}

function keysOf(phrase: string): string[] {
  return tokenise(phrase).words.map((word) => word.key)
}

function findFrom<M>(root: Node<M>, words: readonly Step[]): Hit<M>[] {
  const hits: Hit<M>[] = []
  for (let from = 0; from < words.length; from++) collect(root, words, from, hits)
  return hits
}

function collect<M>(root: Node<M>, words: readonly Step[], from: number, hits: Hit<M>[]): void {
  let node: Node<M> | undefined = root
  for (let at = from; at < words.length; at++) {
    const word: Step | undefined = words[at]
    if (word === undefined || (at > from && word.gap === GAP.sentence)) return
    node = node.next.get(word.key)
    if (node === undefined) return
    for (const mark of node.marks ?? []) hits.push({ mark, from, to: at + 1 })
  }
}
