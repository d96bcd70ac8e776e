import { EN_CUES } from './en-cues.ts'
import { EN_GOODS } from './en-goods.ts'
import { EN_INTENTS } from './en-intents.ts'
import type { LexiconSource } from './lexicon.ts'

/** English as users write it. */
export const EN_LEXICON: LexiconSource = {
  intents: EN_INTENTS,
  cues: EN_CUES,
  channels: {
    'online shop': `
      online shop | online store | web shop | webshop | web store | e shop | eshop | e commerce |
      ecommerce | website | web site | own site | my site | our site | online | internet shop |
      on the internet | on the web | shopify | woocommerce | prestashop`,
    marketplace: `
      marketplace | marketplaces | market place | etsy | ebay | amazon | vinted |
      online marketplace`,
    'in person': `
      in person | face to face | physical shop | physical store | brick and mortar |
      at the counter | till | market stall | stall | in my shop | in our shop | in the shop |
      in my store | in our store | high street | at markets | at fairs | at the market |
      on site | at the door | shop floor | from a truck | on the spot | farmers market |
      farmers markets | farmer's market | flea market | flea markets | street market |
      street markets | christmas market | christmas markets | craft market | craft markets |
      craft fair | craft fairs | weekend market | weekend markets | local market |
      local markets | weekly market | night market | food market | village market |
      market day | market days | at the fair | trade fairs | car boot sale | car boot sales |
      booth | kiosk | pop up shop | pop up store | food truck | from a van |
      from our premises | to walk in customers | walk in customers`,
    invoices: `
      invoice | invoices | by invoice | invoicing | bill clients | bill my clients |
      payment links | payment link | by email | bank transfer | quotes | send bills | bills`,
    'social media': `
      social media | social network | social networks | socials | instagram | insta | facebook |
      tiktok | whatsapp`,
    'own app': `
      own app | our app | my app | the app | mobile app | an app | in app | inside the product |
      platform`,
  },
  integrations: {
    'payment link': `
      payment link | payment links | pay link | no code link | no code | nocode | a link |
      the link | links | link | qr code | without code | without programming | no programming |
      simplest | easiest`,
    'shop plugin': `
      shop plugin | shop plug in | plugin | plug in | extension | add on | addon | module |
      shopify | woocommerce | prestashop | shop module | store plugin`,
    API: `
      api | rest api | the api | own code | sdk | our developers | my developers |
      custom integration | code it`,
    'card reader': `
      card reader | reader | terminal | card terminal | card machine | pos | point of sale |
      contactless reader`,
  },
  ranges: {
    'under 1,000': `
      less than 1,000 | below 1,000 | up to 1,000 | a few hundred | almost nothing |
      very little`,
    '1,000 to 10,000':
      '1,000-10,000 | between 1,000 and 10,000 | a few thousand | a couple of thousand | couple of thousand',
    '10,000 to 50,000': '10,000-50,000 | between 10,000 and 50,000',
    '50,000 to 250,000': '50,000-250,000 | between 50,000 and 250,000',
    'over 250,000': 'more than 250,000 | above 250,000 | half a million',
  },
  slotNames: {
    business: 'business | trade | what i sell | products | product | activity | goods',
    channel: `
      channel | channels | sales channel | where i sell | how i sell | place of sale`,
    volume: `
      volume | sales volume | monthly sales | turnover | sales | amount | revenue | per month`,
    country: 'country | location | country of registration | based | where we are',
    integration: 'integration | set up | setup | connection | way to connect | technical part',
  },
  goods: EN_GOODS,
  forbidden: `
    weapons | weapon | guns | gun | firearms | rifles | rifle | pistols | shotguns | ammunition |
    explosives | drugs | narcotics | cannabis | casino | gambling | betting | counterfeit |
    fake watches | porn | adult films`,
  fillers: `
    everything anything something nothing none else live lives registered count counts
    difference differences hard easy easier possible complicated expensive allowed supported enough write mean means work
    help helpful anyway appreciate advance hold suppose guess usual idea a an the i we you he she it they my
    our your me us im is are am was were be been being do does did have has had would will can
    could should may might must want wants wanted need needs like to for from so well um uh er
    hmm oh ah just only really very quite basically honestly simply also too then now today and
    or but if that this these those there here at as by about please sorry sir madam kindly
    mostly mainly usually generally say said tell think believe mean know see let lets get got
    take put make great good nice question thing things stuff lot lots little bit some any all
    every s re ve ll d m t hope day dear regards hello yes no not answer note regarding
    concerning indeed currently moment kind sell selling sold its one rather follows follow case
    afternoon morning quickly quick fast asap fyi btw lol haha still again already told hey
    friend mate reply with pay paid payment payments customers customer account open accept
    accepting start started taking sign cards card talk chat fancy use using used company firm
    where who what which when how why because since try trying give gave go going come ok okay
    love lovely word words short way differently different other right wrong done ready side
    called name more details detail precise precisely exact specifically specific in based hi
    through via around mind changed change sounds works wait second back earlier meant asked ask
    two cents cheers reckon guys team on main both next month year than thus though although
    while whether either neither each such same own mine yours theirs myself ourselves out up
    down off over under once ever never always often sometimes soon later maybe perhaps sure
    certain certainly probably possibly yet even getting makes making made doing look looking
    seeing find finding knowing thinking feel feeling him her them whom whose`,
  connectors: 'of an and for with a the in by to from on s',
  money: `
    euro euros eur dollar dollars usd pound pounds gbp quid bucks month monthly months year
    yearly annually annual week weekly day daily per a in each around about approximately roughly
    some circa nearly almost over under between sales turnover revenue volume € $ £ k cad
    canadian approx average`,
  numerals: `
    two 2 | three 3 | four 4 | five 5 | six 6 | seven 7 | eight 8 | nine 9 | ten 10 | eleven 11 |
    twelve 12 | thirteen 13 | fourteen 14 | fifteen 15 | sixteen 16 | seventeen 17 |
    eighteen 18 | nineteen 19 | twenty 20 | thirty 30 | forty 40 | fifty 50 | sixty 60 |
    seventy 70 | eighty 80 | ninety 90`,
  multipliers: `
    hundred 100 | thousand 1000 | grand 1000 | k 1000 | million 1000000 | m 1000000 |
    mio 1000000`,
  halves: 'and a half',
  spans: 'minutes hours days weeks years',
  periods: `
    year 12 | yearly 12 | annually 12 | annual 12 | week 12/52 | weekly 12/52 | day 12/365 |
    daily 12/365`,
}
