import type { Knowledge } from './knowledge.ts'

/** What the bot knows, in English. */
export const EN_KNOWLEDGE: Knowledge = {
  articles: {
    fees: {
      cues: `
        fee | fees | cost | costs | price | prices | pricing | how much is it | charge me |
        commission | expensive | free | the catch | hidden costs | hidden fees | what do i pay`,
      text: 'You pay 1.4 % plus 0.25 for each payment; larger sellers pay 1.1 % plus 0.20. There is no monthly fee.',
    },
    payout: {
      cues: `
        payout | payouts | paid out | get my money | receive my money | money arrive |
        money reach | when do i get | bank account | how long until the money`,
      text: 'Payouts reach your bank account after two working days, or every Friday if you prefer.',
    },
    data: {
      cues: `
        data | my data | privacy | gdpr | personal information | data protection | who sees |
        who gets to see | gets to see | store what i | keep what i | do you store | stored |
        share my | that information | confidential`,
      text: 'Your data is kept in the European Union, used only to run your account, never sold, and deleted on request.',
    },
    security: {
      cues: `
        security | secure | safe | encrypted | encryption | pci | certified | certification |
        audit | audits | protect | two factor | iso 27001 | hacked | breach | penetration`,
      text: 'Everything is encrypted, card numbers never touch your systems, and we are audited every year under PCI DSS level 1.',
    },
    setup_time: {
      cues: `
        how long does it take | how long does this take | how long will it take |
        how long will this take | set up time | setup time | how fast | how quickly |
        when can i start | how soon | time to set up | go live`,
      text: 'This chat takes about two minutes; after that, you can take the first payment on the same day.',
    },
    countries: {
      cues: `
        which countries | what countries | countries | supported countries | available in |
        do you work in | abroad | international | other countries`,
      text: 'Accounts can be opened in the European Union, the rest of Western Europe, North America, Japan, Singapore, Australia and New Zealand.',
    },
    refunds: {
      cues: `
        refund | refunds | money back | give money back | return | returns | reimburse`,
      text: 'You refund a payment with one click, in whole or in part; the fee of the payment itself is not given back.',
    },
    contract: {
      cues: `
        contract | minimum contract | contract length | cancel | commitment | notice period | minimum term | terminate | tied in |
        lock in | leave any time | terms and conditions`,
      text: 'There is no minimum term: you can close the account from one day to the next.',
    },
    methods: {
      cues: `
        payment methods | which cards | what cards | visa | mastercard | amex | paypal |
        apple pay | google pay | wallet | wallets | bizum | ideal | klarna | credit cards`,
      text: 'Your customers can pay by all usual cards, phone wallets and the common local ways of paying.',
    },
    currencies: {
      cues: `
        currency | currencies | foreign money | exchange rate | in dollars | in euros | convert`,
      text: 'You can charge in over thirty currencies; payouts come in yours, at the daily rate plus one per cent.',
    },
    documents: {
      cues: `
        documents | document | papers | paperwork | proof | passport | identity card | id card |
        what do i need to have | have at hand | have ready | need to prepare | should i prepare | registration number`,
      text: 'After this chat we ask for an identity card and a recent statement of your bank, both as a photo.',
    },
    chargebacks: {
      cues: `
        chargeback | chargebacks | dispute | disputes | fraud | fraudulent | stolen card |
        disputed`,
      text: 'Disputed payments are shown to you at once; you have ten days to answer and we collect the evidence with you.',
    },
    taxes: {
      cues: `
        tax | taxes | vat | tax office | accounting export | bookkeeper | tax return`,
      text: 'We do not work out taxes, but each month you get an export that your bookkeeping can read.',
    },
    limits: {
      cues: `
        limit | limits | maximum | minimum | largest payment | smallest payment | cap`,
      text: 'There is no lower bound for your sales; a single payment can be up to twenty thousand.',
    },
    who: {
      cues: `
        who are you | are you a bot | are you a robot | are you human | are you real |
        what is paylane | what's paylane | are you an ai | about paylane`,
      text: "I'm Paylane's automatic assistant; Paylane is a payment company that lets businesses take payments.",
    },
    support: {
      cues: `
        support | opening hours | phone number | who do i contact | reach you |
        someone i can call | service hours | hotline`,
      text: 'Our support answers by email and telephone on working days from eight to six.',
    },
    next_steps: {
      cues: `
        how many questions | are we done | what should i do | what happens next | next step | next steps | how do we go on |
        what now | go on from here | then what | what comes next | what do you need from me`,
      text: 'You answer my short questions, check the summary, and the account is made.',
    },
    plan: {
      cues: `
        what is included | what's included | what do i get | what do we get | included |
        what does it include | features | what comes with | what can it do | how does it work |
        how does that work | tell me more | what else does it`,
      text: 'Included are all ways to pay, payouts to your bank, refunds, reports and our support; nothing else has to be bought.',
    },
    cheaper: {
      cues: `
        cheaper | cheapest | less expensive | lower price | better price | other plan |
        other plans | another plan | different plan | alternative | alternatives |
        another offer | other options | what else do you have | what else is there |
        anything else | other offers | other product | other products | lower rate`,
      text: 'This is the offer for a business like yours, and there is nothing cheaper: no offer of ours has a monthly fee, and the rate is the lowest for your sales.',
    },
    change_later: {
      cues: `
        can i change | can we change | could i change | still change | change that later | change it later | change this later | change later | change them later |
        change my mind later | correct it later | correct that later | edit it later |
        edit that later | switch later | is that final | is it final | is this final |
        be changed | is it binding | is that binding | change that afterwards |
        change it afterwards | add another later | change the plan later |
        change the country later | change my answer | change my answers`,
      text: 'Yes, everything can be changed later, now at the summary or in your settings once the account is open.',
    },
    basis: {
      cues: `
        gross | net | gross or net | before tax | before taxes | after tax | after taxes |
        with vat | without vat | including vat | including tax | excluding vat | before fees |
        after fees | profit | turnover or profit | profit or turnover | per month or per year |
        a month or a year | monthly or yearly | per week | per month or week`,
      text: 'Gross, please: all that your customers pay in a normal month, taxes included.',
    },
    advice: {
      cues: `
        do you recommend | would you recommend | do you suggest | would you suggest |
        do you advise | is best for me | which is best | which one is best | what is best |
        is the best | should i choose | should i pick | should i take | should i use |
        is right for me | better for me | what's best | is better | would you choose`,
      text: 'Take what you use already: with a shop system its plugin, at a counter a card reader; where in doubt, a link is least work.',
    },
    businesses: {
      cues: `
        can i sell | can we sell | may i sell | may we sell | allowed to sell | is selling |
        which businesses | what businesses | kind of businesses | kinds of businesses |
        kind of business do you | do you accept | do you serve | prohibited | restricted`,
      text: 'Nearly every trade is welcome; what our banks do not allow are arms, narcotics, games for money, copies of brands and adult content.',
    },
  },
  terms: {
    'online shop': 'An online shop is a site of your own where people order and pay.',
    marketplace:
      'A marketplace is a site of somebody else where many sellers offer their goods, such as Etsy.',
    'in person': 'In person means that your customers stand before you, at a counter or a stall.',
    invoices: 'With invoices you send each customer a bill, and they pay it afterwards.',
    'social media': 'Social media means that people order from you in a chat or under a post.',
    'own app': 'An app of your own is one that your customers install on their phones.',
    'payment link':
      'A payment link is an address that you send to a customer, who pays on the page behind it; it needs no program code.',
    'shop plugin':
      'A shop plugin is an add-on that you install in your shop system, without program code.',
    API: 'An API lets your own program take payments; it needs somebody who writes code.',
    'card reader': 'A card reader is a small device on which your customers tap their card.',
  },
  meanings: {
    greet: 'I can open a payment account for your business, by asking five short questions.',
    business: 'I mean the goods or services you offer, in a few words: for example “wooden toys”.',
    channel:
      'By that I mean the place where a sale happens, such as a web page, a counter or a chat.',
    volume: 'I mean all your takings in a normal month; a rough figure or a range is enough.',
    country: 'I mean the place where you pay your taxes.',
    recommendation: 'I mean what fits your answers, {{product}}: {{reason}}',
    integration:
      'I mean how payments reach you: a link to send, an add-on for your shop system, program code, or a small device for cards.',
    confirm: 'I only want to make sure that I noted everything as you meant it.',
  },
  reasons: {
    greet: 'I ask so that I can set up the right account for you.',
    business: 'I ask because our banks only serve certain trades, and the offer depends on it.',
    channel: 'I ask because each place of sale needs another product.',
    volume: 'I ask because the price depends on it; nobody checks the figure.',
    country: 'I ask because the law and the ways of paying differ from place to place.',
    recommendation:
      'It follows from where you sell and how much; I ask so that you get nothing that you do not want.',
    integration: 'I ask so that we send you the right instructions.',
    confirm: 'I ask because your account will be made from exactly these lines.',
  },
}
