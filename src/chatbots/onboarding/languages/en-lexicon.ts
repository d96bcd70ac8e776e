import { EN_GOODS } from './en-goods.ts'
import type { LexiconSource } from './lexicon.ts'

/** English as users write it. */
export const EN_LEXICON: LexiconSource = {
  intents: {
    yes: [
      ...['yes', 'yeah', 'yep', 'yup', 'sure', 'ok', 'okay', 'okey', 'correct', 'exactly', 'absolutely'],
      ...["that's right", 'that is right', "that's correct", 'that is correct', 'all correct', 'all right'],
      ...['all good', 'looks good', 'looks right', 'looks fine', 'sounds good', 'sounds fine', 'perfect'],
      ...['go ahead', "let's go", "let's do it", 'go on', 'continue', 'carry on', 'proceed', 'please do'],
      ...['of course', 'agreed', 'fine', 'fine by me', 'works for me', 'confirmed', 'i confirm', 'great'],
      ...["i'm happy with that", 'why not', 'good for me', 'it is right', "it's right", 'is right', 'spot on'],
    ],
    no: [
      ...['no', 'nope', 'nah', 'not really', "that's wrong", 'that is wrong', "that's not right", 'wrong'],
      ...["that isn't right", 'not right', 'not correct', 'incorrect', 'not quite', 'not exactly'],
      ...["i don't think so", "i'd rather not", 'something else', 'there is a mistake', "there's a mistake"],
    ],
    meaning: [
      ...['what do you mean', 'what does that mean', 'what does it mean', 'what does this mean', 'what is meant'],
      ...["don't understand", 'do not understand', "didn't understand", "don't get it", "didn't get that"],
      ...['can you explain', 'could you explain', 'please explain', 'explain that', 'explain this', 'explain it'],
      ...['what exactly', 'not sure what you mean', "don't follow", 'what are my options', 'what are the options'],
      ...['what should i say', 'what should i answer', 'what does', 'can you clarify', 'could you clarify'],
      ...['give me an example', 'for example what', 'not sure what you are asking', 'what is the difference'],
      ...["not sure i understand", "i'm lost", 'what are you asking', 'makes no sense', 'need help with this'],
      ...['can you help me', 'could you help me', 'please help', 'i need help', 'help me'],
    ],
    why: [
      ...['why do you need', 'why do you ask', 'why do you want', 'why are you asking', 'why is that needed'],
      ...['why is that necessary', 'is that necessary', 'is this necessary', 'what do you need that for', 'what for'],
      ...['why that', 'do i have to', 'why should i', 'do you really need', 'why is that important', 'why does that matter'],
    ],
    person: [
      ...['real person', 'a person', 'a human', 'human', 'human being', 'real human', 'agent', 'an advisor', 'an adviser'],
      ...['a colleague', 'someone real', 'somebody real', 'talk to someone', 'speak to someone', 'talk to somebody'],
      ...['customer service', 'call me', 'support team', 'representative', 'an operator', 'live chat', 'real people'],
    ],
    insist: ['i insist', 'right now', 'immediately', 'i demand', 'i only want a person', 'i said a person'],
    frustration: [
      ...['taking too long', 'takes too long', 'takes forever', 'takes for ever', 'taking forever', 'taking for ever'],
      ...['hurry up', 'hurry', 'annoying', 'waste of time', 'wasting my time', 'this is ridiculous', 'frustrating'],
      ...['so slow', 'too many questions', "don't have all day", 'fed up', 'come on', 'ages', 'getting nowhere', 'useless'],
      ...['how much longer', 'how many more questions', 'tired of this', 'lost my patience', 'losing patience', 'quicker'],
      ...['too long', 'already told you', 'told you already', 'get on with it', 'short on time', 'no time for this'],
    ],
    objection: [
      ...["i'd rather not share", "i'd rather not say", 'rather not tell', 'prefer not to', "don't want to share"],
      ...["don't want to say", 'none of your business', "that's private", 'that is private', 'is confidential'],
      ...["not comfortable", 'why so personal', "don't like giving", 'do not want to share', 'hesitant to share'],
    ],
    vague: [
      ...['it depends', 'that depends', 'depends', 'hard to say', 'difficult to say', 'not sure', 'not sure yet', 'unsure'],
      ...['somewhere in the middle', 'in between', 'a bit of everything', 'a bit of both', 'varies', 'it varies', 'maybe'],
      ...["can't decide", 'cannot decide', "haven't decided", 'whatever', 'something like that', 'kind of', 'sort of'],
      ...['various things', 'this and that', 'all sorts', 'several things', 'more or less', 'no preference', 'perhaps'],
      ...['need to think', 'let me think', 'have to check', 'i would have to check', 'average'],
    ],
    dont_know: [
      ...["don't know", 'do not know', 'no idea', 'dunno', 'no clue', "i'm not certain", 'haven\'t a clue', "couldn't say"],
      ...["can't say", 'cannot say', "can't tell you", 'not known yet', 'no figures yet', 'just starting', 'not started yet'],
    ],
    repair: [
      ...['sorry i mean', 'no i mean', 'i mean', 'i meant', 'no wait', 'wait no', 'scratch that', 'correction', 'no sorry'],
      ...['sorry no', 'make that', 'or rather', 'my mistake', 'that was wrong', 'i got that wrong', 'wait', 'oops'],
      ...['i misspoke', 'let me correct that', 'should be', 'it should be', 'should have been'],
    ],
    revise: [
      ...['changed my mind', 'change my mind', 'change of mind', 'actually', 'instead', 'on second thoughts', 'on second thought'],
      ...["i'd rather say", "i'd rather", "let's make it", 'change it to', 'change that to', 'please change', 'can you change'],
      ...['to correct', 'is wrong', 'update', 'switch to', 'not any more', 'different now', 'after all', 'go with'],
    ],
    negation: ['not', 'instead of', 'rather than', 'i said', 'no longer', "isn't", 'is not'],
    greet: ['hello', 'hi', 'hey', 'hiya', 'good morning', 'good afternoon', 'good evening', 'hi there'],
    thanks: ['thanks', 'thank you', 'cheers', 'thx'],
    question_start: [
      ...['what', 'why', 'how', 'when', 'where', 'who', 'which', 'can i', 'can you', 'could you', 'do you', 'are you'],
      ...['is it', 'is there', 'are there', 'does', 'will you', 'would you', 'have you', 'did you', 'should i', 'shall i'],
      ...['tell me', 'any idea', 'what is', "what's", 'is that', 'do i', 'will i', 'am i'],
    ],
    aside: ['by the way', 'btw', 'off topic', 'completely different', 'unrelated', 'random question', 'another question'],
    pastime: [
      ...['weather', 'football', 'soccer', 'match', 'match yesterday', 'game last night', 'restaurant', 'film', 'movie'],
      ...['weekend', 'holiday', 'holidays', 'my dog', 'my cat', 'my kids', 'joke', 'lunch', 'dinner', 'recipe', 'the news'],
      ...['elections', 'politics', 'favourite', 'favorite', 'song', 'raining', 'sunny', 'birthday', 'traffic', 'horoscope'],
      ...['series', 'capital of', 'world cup', 'lottery', 'your name', 'good book', 'need a coffee', 'flight', 'time is it'],
    ],
    sells: [
      ...['i sell', 'we sell', 'i am selling', "i'm selling", 'we are selling', "we're selling", 'selling', 'to sell', 'sell'],
      ...['my business is', 'our business is', 'the business is', 'business is', 'i make', 'we make', 'i offer', 'we offer'],
      ...['i run', 'we run', 'i produce', 'we produce', 'we do', 'i do', "i'm in", "we're into", 'i provide', 'we provide'],
      ...['my trade is', 'i work with', 'i deal in', 'we deal in', 'products are', 'business in', 'collect', 'we collect'],
      ...['payments for my', 'payments for our', 'paid for my', 'paid for our', 'specialise in', 'specialize in'],
    ],
  },
  channels: {
    'online shop': [
      ...['online shop', 'online store', 'web shop', 'webshop', 'web store', 'e shop', 'eshop', 'e commerce', 'ecommerce'],
      ...['website', 'web site', 'own site', 'my site', 'our site', 'online', 'internet shop', 'on the internet', 'on the web'],
      ...['shopify', 'woocommerce', 'prestashop'],
    ],
    marketplace: ['marketplace', 'marketplaces', 'market place', 'etsy', 'ebay', 'amazon', 'vinted', 'online marketplace'],
    'in person': [
      ...['in person', 'face to face', 'physical shop', 'physical store', 'brick and mortar', 'at the counter', 'till'],
      ...['market stall', 'stall', 'in my shop', 'in our shop', 'in the shop', 'in my store', 'in our store', 'high street'],
      ...['at markets', 'at fairs', 'at the market', 'on site', 'at the door', 'shop floor', 'from a truck', 'on the spot'],
    ],
    invoices: [
      ...['invoice', 'invoices', 'by invoice', 'invoicing', 'bill clients', 'bill my clients', 'payment links', 'payment link'],
      ...['by email', 'bank transfer', 'quotes', 'send bills', 'bills'],
    ],
    'social media': [
      ...['social media', 'social network', 'social networks', 'socials', 'instagram', 'insta', 'facebook', 'tiktok', 'whatsapp'],
    ],
    'own app': ['own app', 'our app', 'my app', 'the app', 'mobile app', 'an app', 'in app', 'inside the product', 'platform'],
  },
  integrations: {
    'payment link': [
      ...['payment link', 'payment links', 'pay link', 'no code link', 'no code', 'nocode', 'a link', 'the link', 'links'],
      ...['link', 'qr code', 'without code', 'without programming', 'no programming', 'simplest', 'easiest'],
    ],
    'shop plugin': [
      ...['shop plugin', 'shop plug in', 'plugin', 'plug in', 'extension', 'add on', 'addon', 'module', 'shopify', 'woocommerce'],
      ...['prestashop', 'shop module', 'store plugin'],
    ],
    API: ['api', 'rest api', 'the api', 'own code', 'sdk', 'our developers', 'my developers', 'custom integration', 'code it'],
    'card reader': [
      ...['card reader', 'reader', 'terminal', 'card terminal', 'card machine', 'pos', 'point of sale', 'contactless reader'],
    ],
  },
  ranges: {
    'under 1,000': ['less than 1,000', 'below 1,000', 'up to 1,000', 'a few hundred', 'almost nothing', 'very little'],
    '1,000 to 10,000': ['1,000-10,000', 'between 1,000 and 10,000', 'a few thousand'],
    '10,000 to 50,000': ['10,000-50,000', 'between 10,000 and 50,000'],
    '50,000 to 250,000': ['50,000-250,000', 'between 50,000 and 250,000'],
    'over 250,000': ['more than 250,000', 'above 250,000'],
  },
  slotNames: {
    business: ['business', 'trade', 'what i sell', 'products', 'product', 'activity', 'goods'],
    channel: ['channel', 'channels', 'sales channel', 'where i sell', 'how i sell', 'place of sale'],
    volume: ['volume', 'sales volume', 'monthly sales', 'turnover', 'sales', 'amount', 'revenue', 'per month'],
    country: ['country', 'location', 'country of registration', 'based', 'where we are'],
    integration: ['integration', 'set up', 'setup', 'connection', 'way to connect', 'technical part'],
  },
  goods: EN_GOODS,
  forbidden: [
    ...['weapons', 'weapon', 'guns', 'gun', 'firearms', 'rifles', 'rifle', 'pistols', 'shotguns', 'ammunition', 'explosives'],
    ...['drugs', 'narcotics', 'cannabis', 'casino', 'gambling', 'betting', 'counterfeit', 'fake watches', 'porn', 'adult films'],
  ],
  fillers:
    'a an the i we you he she it they my our your me us im is are am was were be been being do does did have has had would will can could should may might must want wants wanted need needs like to for from so well um uh er hmm oh ah just only really very quite basically honestly simply also too then now today and or but if that this these those there here at as by about please sorry sir madam kindly mostly mainly usually generally say said tell think guess believe mean know see let lets get got take put make great good nice question thing things stuff lot lots little bit some any all every s re ve ll d m t hope day dear regards hello yes no not answer please note regarding concerning indeed currently moment kind sell selling sold it its one being rather follows follow case afternoon morning quickly quick fast asap fyi btw lol haha still again already told hey friend mate reply with pay paid payment payments customers customer account open accept accepting start started taking sign cards card talk chat fancy use using used company firm where who what which when how why because since try trying give gave go going come think ok okay love lovely word words short put way differently different other right wrong done ready side called name more details detail precise precisely exact specifically specific in based hi there through via around mind changed change sounds works wait second back earlier meant asked ask told two cents cheers reckon guys team on main both next month year',
  connectors: 'of and for with a the in made by to from on s',
  money:
    'euro euros eur dollar dollars usd pound pounds gbp quid bucks month monthly months year yearly annually annual week weekly day daily per a in each around about approximately roughly some circa nearly almost over under between sales turnover revenue volume € $ £ k cad canadian approx average',
  numerals: {
    two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
    thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20,
    thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
  },
  multipliers: { hundred: 100, thousand: 1000, grand: 1000, k: 1000, million: 1_000_000, m: 1_000_000, mio: 1_000_000 },
  periods: { year: 12, yearly: 12, annually: 12, annual: 12, week: 12 / 52, weekly: 12 / 52, day: 12 / 365, daily: 12 / 365 },
}
