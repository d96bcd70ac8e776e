/**
 * The commonest words of each language, without accents: they settle most texts without the identifier. The last three
 * are here to be told apart from the others.
 */
const LISTS: Readonly<Record<string, string>> = {
  en: `a about after all also am an and any are as at be been before but by can could did do does
    done else for from get give go had has have here how i if in into is it its just know let like
    may me more my need no not now of on one only or our out please so some soon than thank thanks
    that the their them then there these they this those to up us was we well were what when where
    which who why will with would yes you your
    s t don didn doesn isn wasn ll re ve m d`,
  es: `a al algo antes aqui asi aun bien buenas buenos como con cual cuando cuanto de del desde donde
    dos e el ella ellos en entonces era eres es esa ese eso esta estamos estan estas este esto estoy
    fue gracias ha han hasta hay he hola la las le les lo los mas me mi mis mucho muy nada ni no nos
    nosotros nuestra nuestro o otra otro para pero por porque puede puedo que quien quiere quiero se
    sea ser si sin sobre solo son soy su sus tambien te tiene tienen todo tu un una unas uno unos
    usted ustedes va vamos y ya yo`,
  fr: `a ai ainsi alors apres au aucun aussi autre aux avant avec avez avoir avons bien bonjour c ca car ce
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
  de: `aber alle als am an auch auf aus bei bin bis bitte da damit danke das dass dein dem den der
    des die dies diese dir doch du durch ein eine einem einen einer er es fur gibt gut haben hat hier
    ich ihr ihre ihnen im in ist ja jetzt kann kein konnen man mehr mein mich mir mit nach nicht noch
    nur oder ob schon sehr sein sich sie sind so um und uns unser vom von vor war was welche wenn wer
    wie wir wird wo zu zum zur`,
  it: `a al alla anche ancora buongiorno c che chi ci come con cosa da dal dalla degli dei del della
    delle di dove e ed era gli grazie ha hai hanno ho i il in io l la le lei lo loro lui ma mi mia mio
    molto nel nella no noi non nostro o ogni per perche piu poi prima puo qual quale quando quanto
    quella quello questa questo qui se sei si sia siamo solo sono sta su sua sul suo ti tra tu tutti
    tutto un una uno va vi voi vostro`,
  nl: `aan al alle als bent bij binnen dan dank dat de deze die dit door dus een eens en er ga geen
    goed had heb hebben heeft heel het hier hij hoe hun ik in is ja je jij jou kan kunnen kunt maar
    meer met mijn moet naar niet nog nu of om onze ons ook op over te tot u uit uw van veel voor waar
    was wat we wel welke wie wij wil worden wordt zal ze zich zijn zo zou`,
}

/** Languages with a list, as two-letter tags. */
export const LISTED: readonly string[] = Object.keys(LISTS)

/** The bit of the language at this place of `LISTED`; none for one that is not listed. */
export function bitOf(at: number): number {
  return at < 0 ? 0 : 1 << at
}

/** Word → the languages it is common in, one bit each in the order of `LISTED`: one look-up tells all. */
const languagesOf = new Map<string, number>()
for (const [at, list] of Object.values(LISTS).entries()) {
  for (const word of list.split(/\s+/)) {
    languagesOf.set(word, (languagesOf.get(word) ?? 0) | bitOf(at))
  }
}

/** For each word (folded) that is common anywhere, the languages it is common in: one bit each in the order of `LISTED`. */
export function commonIn(words: readonly string[]): number[] {
  return words.flatMap((word) => languagesOf.get(word) ?? [])
}

/** Whether a word (folded) is among the commonest of any listed language: it holds sentences together, and says little. */
export function isCommonWord(word: string): boolean {
  return languagesOf.has(word)
}
