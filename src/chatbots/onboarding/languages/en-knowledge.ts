import type { Knowledge } from './knowledge.ts'

/** What the bot knows, in English. */
export const EN_KNOWLEDGE: Knowledge = {
  articles: {
    fees: {
      cues: `
        fee | fees | cost | costs | price | prices | pricing | how much is it | charge me |
        commission | expensive | free | what do i pay`,
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
        what do i need to have | registration number`,
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
        what should i do | what happens next | next step | next steps | how do we go on |
        what now | go on from here | then what | what comes next | what do you need from me`,
      text: 'You answer my short questions, check the summary, and the account is made.',
    },
  },
  meanings: {
    greet: 'I can open a payment account for your business, by asking five short questions.',
    business: 'I mean the goods or services you offer, in a few words: for example “wooden toys”.',
    channel:
      'By that I mean the place where a sale happens, such as a web page, a counter or a chat.',
    volume: 'I mean all your takings in a normal month; a rough figure or a range is enough.',
    country: 'I mean the place where you pay your taxes.',
    recommendation:
      'It is the product that fits your answers; it says what you get and what it costs.',
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
    recommendation: 'I ask so that you get nothing that you do not want.',
    integration: 'I ask so that we send you the right instructions.',
    confirm: 'I ask because your account will be made from exactly these lines.',
  },
}
