import { wordsOf } from '../../../core/fold.ts'
import { createPhraseIndex, type PhraseIndex } from '../../text/phrase-index.ts'
import { createSpeller } from '../../text/spelling.ts'
import type { Article } from '../answer/article.ts'
import { ARTICLES_EN } from '../answer/articles-en.ts'
import { ARTICLES_ES } from '../answer/articles-es.ts'
import { ARTICLES_FR } from '../answer/articles-fr.ts'
import type { EquivalentId } from '../equivalents.ts'
import { EXAMPLE_FILES } from '../training/index.ts'
import { LANGUAGES, type Language } from '../words.ts'
import { EN_LEXICON } from './en-lexicon.ts'
import { EN_WORDING } from './en-wording.ts'
import { ES_LEXICON } from './es-lexicon.ts'
import { ES_WORDING } from './es-wording.ts'
import { FR_LEXICON } from './fr-lexicon.ts'
import { FR_WORDING } from './fr-wording.ts'
import { INTENTS, type Intent, type Lexicon, phraseKeys } from './lexicon.ts'
import { plainWords } from './plain-words.ts'
import type { Wording } from './wording.ts'

/** A language as the bot uses it. */
export interface LanguagePack {
  readonly id: Language
  readonly wording: Wording
  readonly articles: readonly Article[]
  /** Each intent's phrases, of folded words. */
  readonly phrases: PhraseIndex<Intent>
  /** Mends a slip of the pen into a word that the language's phrases know. */
  mend(word: string): string
  /** Words too common to tell what a sentence is about. */
  readonly fillers: ReadonlySet<string>
}

const SOURCES: Readonly<
  Record<
    Language,
    { lexicon: Lexicon; wording: Wording; articles: readonly Article[]; fillers: string }
  >
> = {
  en: {
    lexicon: EN_LEXICON,
    wording: EN_WORDING,
    articles: ARTICLES_EN,
    fillers: `a an the i you he she it we they me my your his her its our their this that these those is are am was were
      be been do does did have has had will would can could should shall may might must to of in on at for from with by and or
      but so if then than as about here there just also too very really please well now yet still not what which who how when
      where why any some all more most one two ok oh um hmm get got let s m re ve ll d t im ive id ill
      youre youve were theyre its thats whats dont doesnt didnt isnt wasnt cant couldnt wont havent hasnt many much`,
  },
  es: {
    lexicon: ES_LEXICON,
    wording: ES_WORDING,
    articles: ARTICLES_ES,
    fillers: `el la los las un una unos unas yo tú él ella usted nosotros ellos me te se le lo les mi su sus mis este esta esto
      ese esa eso es soy está estoy son ser estar era fue he ha han haber hay tengo tiene puedo puede podría quiero quiere de a en
      con por para sin sobre desde y o pero que qué si como cómo cuando cuándo donde dónde quién muy más menos ya todavía no también
      algo todo al del pues bien ah eh`,
  },
  fr: {
    lexicon: FR_LEXICON,
    wording: FR_WORDING,
    articles: ARTICLES_FR,
    fillers: `le la les un une des du de d l je j tu il elle on nous vous ils elles me m te t se s lui leur mon ma mes votre vos ce c
      cet cette ces ça cela est suis sont être était ai a ont avoir avez peux peut pouvez pourrais veux voulez y en à au aux avec par
      pour sans sur dans et ou mais que qu qui quoi quel quelle comment quand où pourquoi très plus moins déjà encore ne n pas aussi
      tout bien alors si ah euh`,
  },
}

/** The same; `articles_reordered` lists its knowledge base the other way round. */
export function packFor(id: Language, equivalents: ReadonlySet<EquivalentId>): LanguagePack {
  const pack = languageOf(id)
  return equivalents.has('articles_reordered')
    ? { ...pack, articles: pack.articles.toReversed() }
    : pack
}

const packs = new Map<Language, LanguagePack>()

/** A language, made at first use. */
export function languageOf(id: Language): LanguagePack {
  const known = packs.get(id)
  if (known) return known
  const { lexicon, wording, articles, fillers } = SOURCES[id]
  const phrases = indexOf(lexicon)
  const pack: LanguagePack = {
    id,
    wording,
    articles,
    phrases,
    mend: mender(new Set([...wordsOf(fillers), ...phrases.vocabulary])),
    fillers: new Set(wordsOf(fillers)),
  }
  packs.set(id, pack)
  return pack
}

const SHORTEST = 3

function mender(vocabulary: ReadonlySet<string>): (word: string) => string {
  const speller = createSpeller(vocabulary)
  return (word) =>
    vocabulary.has(word) || word.length < SHORTEST || /\d/.test(word)
      ? word
      : (speller(word) ?? word)
}

function indexOf(lexicon: Lexicon): PhraseIndex<Intent> {
  const index = createPhraseIndex<Intent>()
  for (const intent of INTENTS) {
    for (const phrase of phraseKeys(lexicon[intent])) index.add(phrase, intent)
  }
  return index
}

const owners = new Map<string, Language | undefined>()

/** The only language that knows a word; none for a word of several languages or of no one. */
export function ownerOf(word: string): Language | undefined {
  if (owners.size === 0) fillOwners()
  return owners.get(word)
}

function fillOwners(): void {
  for (const id of LANGUAGES) {
    const { phrases, fillers } = languageOf(id)
    const texts = EXAMPLE_FILES.filter(({ language }) => language === id).flatMap((file) =>
      [...Object.values(file.topics), ...Object.values(file.held)].flat(),
    )
    const words = new Set([...fillers, ...phrases.vocabulary, ...texts.flatMap(plainWords)])
    for (const word of words) owners.set(word, owners.has(word) ? undefined : id)
  }
}
