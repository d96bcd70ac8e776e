import type { FaultWordings } from './wordings.ts'

type Patterned = 'roleFlip' | 'leakedReasoning' | 'restart' | 'stopGlued' | 'goodbye'

/** Wordings written after the first rules, which were mended with them since. */
export const secondWordings: Readonly<Record<string, Readonly<Pick<FaultWordings, Patterned>>>> = {
  en: {
    roleFlip: [
      'Welcome! What brings you here today?',
      'No problem at all, I can walk you through the set-up.',
      'Could you let me know which country you operate in?',
      'We offer three ways to connect: a payment link, a plugin and an API.',
      'Your application is being processed.',
      'Once you have confirmed, I will activate the account for you.',
      'Thanks for your answer! And how much do you sell each month?',
      'Our fees start at a low percentage for each payment.',
    ],
    leakedReasoning: [
      'My objective in this conversation is to open an account. {good}',
      'As a busy shop owner with little patience, I would say: {good}',
      '*thinks about what to reveal next* {good}',
      "I'll only answer what was asked here, per the guidelines. {good}",
      '{good} (I am not mentioning the volume yet)',
      'Turn 3: {good}',
      'Okay, the user persona is impatient so keep it short. {good}',
      'Behavior: answer. {good}',
    ],
    restart: [
      'Hello! First of all, let me introduce myself. I run a small business.',
      'Hi, can somebody help me with a new account?',
      'Greetings! I came across your page and would like to sign up.',
      'So, to begin with: {opening}',
      'Hey there! Quick question about your service, how do I sign up?',
      'Hello again from the start, {opening}',
    ],
    stopGlued: [
      '{good} [[STOP]]',
      '{good} *end of chat*',
      '{good} //END',
      '{good} <conversation_end/>',
      '{good} [EXIT]',
      '{good} (leaves the chat)',
    ],
    goodbye: [
      'Thanks a lot and have a good one!',
      'Cheers, catch you later!',
      'Thanks for the help, until next time!',
      'Good night and thanks!',
      'Okay, bye now.',
      'Take care of yourself, so long!',
    ],
  },
  es: {
    roleFlip: [
      '¡Bienvenido! ¿Qué le trae por aquí?',
      'Sin problema, le guío por la configuración.',
      '¿Me podría decir en qué país opera?',
      'Ofrecemos tres formas de conectar: enlace, plugin y API.',
      'Su solicitud se está tramitando.',
      'Cuando lo confirme, le activo la cuenta.',
    ],
    leakedReasoning: [
      'Mi objetivo en esta conversación es abrir una cuenta. {good}',
      '*piensa qué revelar ahora* {good}',
      'Solo respondo a lo que se pregunta, según las reglas. {good}',
      '{good} (no menciono el volumen todavía)',
      'Turno 3: {good}',
      'La persona es impaciente, así que seré breve. {good}',
    ],
    restart: [
      '¡Hola! Antes de nada, me presento: tengo un pequeño negocio.',
      'Hola, ¿alguien me ayuda con una cuenta nueva?',
      'Saludos, he visto su página y quisiera darme de alta.',
      'Para empezar: {opening}',
    ],
    stopGlued: [
      '{good} [[FIN]]',
      '{good} *fin del chat*',
      '{good} [SALIR]',
      '{good} (sale del chat)',
    ],
    goodbye: [
      '¡Muchas gracias y buenas noches!',
      '¡Que le vaya bien!',
      'Hasta otra, gracias.',
      'Gracias por la ayuda, ¡chau!',
    ],
  },
  fr: {
    roleFlip: [
      "Bienvenue ! Qu'est-ce qui vous amène ?",
      'Aucun problème, je vous guide dans la configuration.',
      'Pourriez-vous me dire dans quel pays vous exercez ?',
      'Nous proposons trois façons de connecter : lien, plugin et API.',
      'Votre demande est en cours de traitement.',
      "Dès que vous confirmez, j'active le compte pour vous.",
    ],
    leakedReasoning: [
      "Mon objectif dans cette conversation est d'ouvrir un compte. {good}",
      '*réfléchit à ce qu’il faut révéler* {good}',
      'Je ne réponds qu’à la question, selon les règles. {good}',
      '{good} (je ne mentionne pas encore le volume)',
      'Tour 3 : {good}',
      'Le persona est impatient, donc je fais court. {good}',
    ],
    restart: [
      "Bonjour ! Avant tout, je me présente : j'ai une petite entreprise.",
      "Bonjour, quelqu'un peut m'aider pour un nouveau compte ?",
      "Bonsoir, j'ai vu votre page et j'aimerais m'inscrire.",
      'Pour commencer : {opening}',
    ],
    stopGlued: [
      '{good} [[FIN]]',
      '{good} *fin du chat*',
      '{good} [QUITTER]',
      '{good} (quitte la conversation)',
    ],
    goodbye: [
      'Merci beaucoup et bonne nuit !',
      'Portez-vous bien !',
      'À une autre fois, merci.',
      'Merci pour votre aide, à tout à l’heure !',
    ],
  },
}
