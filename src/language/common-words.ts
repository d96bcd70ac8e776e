/** The commonest words of each language, without accents: they settle most texts without the identifier. */
const LISTS: Readonly<Record<string, string>> = {
  en: `a about after all also am an and any are as at be been before but by can could did do does
    done else for from get give go had has have here how i if in into is it its just know let like
    may me more my need no not now of on one only or our out please so some soon than thank thanks
    that the their them then there these they this those to up us was we well were what when where
    which who why will with would yes you your`,
  es: `a al algo antes aqui asi aun bien buenas buenos como con cual cuando cuanto de del desde donde
    dos e el ella ellos en entonces era eres es esa ese eso esta estamos estan estas este esto estoy
    fue gracias ha han hasta hay he hola la las le les lo los mas me mi mis mucho muy nada ni no nos
    nosotros nuestra nuestro o otra otro para pero por porque puede puedo que quien quiere quiero se
    sea ser si sin sobre solo son soy su sus tambien te tiene tienen todo tu un una unas uno unos
    usted ustedes va vamos y ya yo`,
  fr: `a ai ainsi alors apres au aucun aussi autre aux avant avec avez avons bien bonjour c ca car ce
    cela ces cet cette comme comment d dans de des deux dit donc dont du elle elles en encore est et
    etait ete etes etre faire fait faut il ils j je l la le les leur leurs lui ma mais me meme merci
    mes moi moins mon n ne ni nos notre nous on ont ou par pas peu peut peux plus pour pourquoi puis
    qu quand que quel quelle quels qui quoi s sa sans se ses si son sont suis sur t ta te tes ton
    tous tout toute tres trop tu un une veut veux vos votre vous y`,
  pt: `a agora ainda alem algo algum alguma ao aos apenas aqui as assim ate bem boa bom com como da
    das de dela dele depois desde do dois dos e ela elas ele eles em entao entre era essa esse esta
    estamos estao estar este estou eu foi fomos foram ha isso isto ja la lhe mais mas me mesmo meu
    meus minha muito na nao nas nem no nos nossa nosso num numa o obrigada obrigado ola onde os ou
    para pela pelo pode posso por porque pouco qual quando que quem quer quero sao se sem sempre ser
    seu seus sim so sobre sua suas tambem te tem temos tenho ter teu tudo tua um uma uns voce voces
    vou`,
}

/** Languages with a list, as two-letter tags. */
export const LISTED: readonly string[] = Object.keys(LISTS)

/** Word → the languages it is common in, one bit each in the order of `LISTED`: one look-up tells all. */
const languagesOf = new Map<string, number>()
for (const [at, list] of Object.values(LISTS).entries()) {
  for (const word of list.split(/\s+/)) {
    languagesOf.set(word, (languagesOf.get(word) ?? 0) | (1 << at))
  }
}

/** How many of these words (folded) are among the commonest of each listed language, in the order of `LISTED`. */
export function commonAmong(words: readonly string[]): number[] {
  const counts = LISTED.map(() => 0)
  for (const word of words) {
    const languages = languagesOf.get(word)
    if (languages === undefined) continue
    for (let at = 0; at < counts.length; at += 1) {
      if (languages & (1 << at)) counts[at] = (counts[at] ?? 0) + 1
    }
  }
  return counts
}

/** Whether a word (folded) is among the commonest of any listed language: it holds sentences together, and says little. */
export function isCommonWord(word: string): boolean {
  return languagesOf.has(word)
}
