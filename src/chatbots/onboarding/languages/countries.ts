import type { LanguageId } from './lexicon.ts'

/** A country as recorded (`en`) and as each language writes it. */
export interface Country {
  readonly names: Readonly<Record<LanguageId, string>>
  /** Other names and towns that tell it; adjectives are in `demonyms.ts`. */
  readonly also: readonly string[]
  /** Whether an account can be opened there. */
  readonly supported: boolean
}

/** English | Spanish | French | others. */
const SUPPORTED = `
Germany|Alemania|Allemagne|deutschland,berlin,munich,hamburg
Austria|Austria|Autriche|österreich,vienna,viena,vienne
Switzerland|Suiza|Suisse|zurich,geneva,ginebra,genève
France|Francia|France|paris,lyon,marseille,french republic
Spain|España|Espagne|madrid,barcelona,sevilla,valencia
Portugal|Portugal|Portugal|lisbon,lisboa,lisbonne,porto
Italy|Italia|Italie|rome,roma,milan,milano
Netherlands|Países Bajos|Pays-Bas|the netherlands,los países bajos,les pays-bas,holland,holanda,hollande,amsterdam,rotterdam
Belgium|Bélgica|Belgique|brussels,bruselas,bruxelles
Luxembourg|Luxemburgo|Luxembourg|
Ireland|Irlanda|Irlande|dublin,republic of ireland
United Kingdom|Reino Unido|Royaume-Uni|the united kingdom,uk,great britain,britain,england,scotland,wales,london,manchester,gran bretaña,inglaterra,grande-bretagne,angleterre,londres,el reino unido,le royaume-uni
Denmark|Dinamarca|Danemark|copenhagen
Sweden|Suecia|Suède|stockholm
Norway|Noruega|Norvège|oslo
Finland|Finlandia|Finlande|helsinki
Iceland|Islandia|Islande|
Poland|Polonia|Pologne|warsaw
Czechia|Chequia|Tchéquie|czech republic,prague
Slovakia|Eslovaquia|Slovaquie|
Slovenia|Eslovenia|Slovénie|
Hungary|Hungría|Hongrie|budapest
Romania|Rumanía|Roumanie|bucharest
Bulgaria|Bulgaria|Bulgarie|
Greece|Grecia|Grèce|athens
Croatia|Croacia|Croatie|zagreb
Estonia|Estonia|Estonie|tallinn
Latvia|Letonia|Lettonie|riga
Lithuania|Lituania|Lituanie|vilnius
Malta|Malta|Malte|
Cyprus|Chipre|Chypre|
United States|Estados Unidos|États-Unis|the united states,usa,u s a,the us,united states of america,the states,eeuu,los estados unidos,les états-unis,new york,california,texas
Canada|Canadá|Canada|toronto,montreal,vancouver
Mexico|México|Mexique|mexico city
Australia|Australia|Australie|sydney,melbourne
New Zealand|Nueva Zelanda|Nouvelle-Zélande|
Japan|Japón|Japon|tokyo
Singapore|Singapur|Singapour|`

const NOT_SUPPORTED = `
Russia|Rusia|Russie|moscow
Belarus|Bielorrusia|Biélorussie|
North Korea|Corea del Norte|Corée du Nord|
Iran|Irán|Iran|tehran
Syria|Siria|Syrie|
Cuba|Cuba|Cuba|havana
Venezuela|Venezuela|Venezuela|
China|China|Chine|beijing,shanghai
India|India|Inde|mumbai,delhi
Brazil|Brasil|Brésil|são paulo
Argentina|Argentina|Argentine|buenos aires
Chile|Chile|Chili|
Colombia|Colombia|Colombie|bogotá
Peru|Perú|Pérou|
Turkey|Turquía|Turquie|istanbul
Morocco|Marruecos|Maroc|casablanca
Egypt|Egipto|Égypte|cairo
Nigeria|Nigeria|Nigéria|lagos
South Africa|Sudáfrica|Afrique du Sud|cape town
Kenya|Kenia|Kenya|nairobi
Ukraine|Ucrania|Ukraine|kyiv`

function parse(table: string, supported: boolean): Country[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [en = '', es = en, fr = en, also = ''] = line.split('|')
      return { names: { en, es, fr }, also: also.split(',').filter(Boolean), supported }
    })
}

/** Every country that the bot knows, served or not. */
export const COUNTRIES: readonly Country[] = [
  ...parse(SUPPORTED, true),
  ...parse(NOT_SUPPORTED, false),
]

const byName = new Map(COUNTRIES.map((country) => [country.names.en, country]))

/** The country recorded under this English name. */
export function countryNamed(name: string): Country | undefined {
  return byName.get(name)
}
