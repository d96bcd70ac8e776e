/** Who comes from a country, and what comes from it: in English, then Spanish, then French. */
const TABLE = `
Germany|german germans alemán alemana alemanes alemanas allemand allemande allemands allemandes
Austria|austrian austrians austriaco austriaca austriacos austriacas autrichien autrichienne autrichiens autrichiennes
Switzerland|swiss suizo suiza suizos suizas suisse suisses
France|french frenchman francés francesa franceses francesas français française françaises
Spain|spanish spaniard español española españoles españolas espagnol espagnole espagnols espagnoles
Portugal|portuguese portugués portuguesa portugueses portuguesas portugais portugaise portugaises
Italy|italian italians italiano italiana italianos italianas italien italienne italiens italiennes
Netherlands|dutch holandés holandesa holandeses neerlandés neerlandesa hollandais hollandaise néerlandais néerlandaise
Belgium|belgian belgians belga belgas belge belges
Luxembourg|luxembourgish luxemburgués luxembourgeois luxembourgeoise
Ireland|irish irishman irlandés irlandesa irlandeses irlandais irlandaise irlandaises
United Kingdom|british english scottish welsh briton británico británica británicos inglés inglesa ingleses escocés escocesa britannique britanniques anglais anglaise anglaises écossais écossaise
Denmark|danish dane danés danesa daneses danois danoise danoises
Sweden|swedish swede sueco sueca suecos suecas suédois suédoise suédoises
Norway|norwegian norwegians noruego noruega noruegos norvégien norvégienne norvégiens
Finland|finnish finn finlandés finlandesa finlandais finlandaise
Iceland|icelandic islandés islandesa islandais islandaise
Poland|polish pole polaco polaca polacos polonais polonaise polonaises
Czechia|czech czechs checo checa checos tchèque tchèques
Slovakia|slovak slovakian eslovaco eslovaca slovaque
Slovenia|slovene slovenian esloveno eslovena slovène
Hungary|hungarian hungarians húngaro húngara hongrois hongroise
Romania|romanian romanians rumano rumana rumanos roumain roumaine roumains
Bulgaria|bulgarian bulgarians búlgaro búlgara bulgare bulgares
Greece|greek greeks griego griega griegos grec grecque grecs grecques
Croatia|croatian croat croata croate
Estonia|estonian estonio estonia estonien estonienne
Latvia|latvian letón letona letton lettone
Lithuania|lithuanian lituano lituana lituanien lituanienne
Malta|maltese maltés maltesa maltais maltaise
Cyprus|cypriot chipriota chypriote
United States|american americans estadounidense estadounidenses americano americana américain américaine américains américaines
Canada|canadian canadians canadiense canadienses canadien canadienne canadiens
Mexico|mexican mexicans mexicano mexicana mexicanos mexicanas mexicain mexicaine mexicains
Australia|australian australians australiano australiana australien australienne
New Zealand|kiwi neozelandés neozelandesa néo-zélandais néo-zélandaise
Japan|japanese japonés japonesa japoneses japonais japonaise japonaises
Singapore|singaporean singapurense singapourien
Russia|russian russians ruso rusa rusos rusas russe russes
Belarus|belarusian bielorruso bielorrusa biélorusse
North Korea|north-korean norcoreano norcoreana nord-coréen
Iran|iranian persian iraní persa iranien iranienne persan
Syria|syrian syrians sirio siria sirios syrien syrienne syriens
Cuba|cuban cubans cubano cubana cubanos cubain cubaine cubains
Venezuela|venezuelan venezolano venezolana vénézuélien vénézuélienne
China|chinese chino china chinos chinas chinois chinoise chinoises
India|indian indians indio india indios indias hindú indien indienne indiens indiennes
Brazil|brazilian brazilians brasileño brasileña brasileños brésilien brésilienne brésiliens
Argentina|argentinian argentine argentino argentina argentinos argentin argentins argentines
Chile|chilean chileno chilena chilien chilienne
Colombia|colombian colombiano colombiana colombien colombienne
Peru|peruvian peruano peruana peruanos péruvien péruvienne péruviens
Turkey|turkish turk turco turca turcos turc turque turcs
Morocco|moroccan marroquí marroquíes marocain marocaine marocains
Egypt|egyptian egipcio egipcia égyptien égyptienne
Nigeria|nigerian nigeriano nigeriana nigérian nigériane
South Africa|south-african sudafricano sudafricana sud-africain sud-africaine
Kenya|kenyan keniano keniata kényan kényane
Ukraine|ukrainian ukrainians ucraniano ucraniana ukrainien ukrainienne`

/** Words for who or what comes from a country, with the country's English name. */
export const DEMONYMS: readonly (readonly [word: string, country: string])[] = TABLE.trim()
  .split('\n')
  .flatMap((line) => {
    const [country = '', words = ''] = line.split('|')
    return words.split(' ').map((word) => [word.replace('-', ' '), country] as const)
  })
