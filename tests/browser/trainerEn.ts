import type { Scene, Trainer } from './trainer.ts';

const DEMO = 'Everyone loved the demo. I’ll circulate the slides and see who bites.';
const CALENDAR = 'Funny thing, our year closes in March. So what would you do next, in my shoes?';
const BUILD = 'Our own developers say they could knock something similar together by Easter.';
const APPLAUSE = 'A standing ovation';
const PILOT = 'Forty vans on Monday';
const EASTER = 'The Easter project';

const SCENES: readonly [Scene, Scene, Scene] = [
  {
    line: DEMO,
    answers: [
      {
        text: 'Great, you’ll have the slides within the hour, and a price list along with them.',
        effect: 'fast-wrong',
        why: 'Slides travel alone, and a price without a problem is only a number. Nobody has been asked to do anything.',
        next: CALENDAR,
        makes: 'decision',
      },
      {
        text: 'Before you do: which part made somebody reach for a pen, and who was it?',
        effect: 'slow-right',
        sets: true,
        why: 'Tom noted the idle time of the vans. There is a name now, and a figure that hurts.',
        next: 'funny',
      },
      {
        text: 'Lovely. I’ll leave you all to digest it and ring again in the new quarter.',
        effect: 'slow-wrong',
        why: 'Enthusiasm keeps about as well as milk. By the next quarter another demo will have been loved.',
        next: 'funny',
      },
    ],
  },
  {
    line: CALENDAR,
    answers: [
      {
        text: 'Have Tom count one depot’s idle hours, and bring that to March.',
        effect: 'fast-right',
        needs: true,
        why: 'The figure will be Tom’s own, and the deadline is the client’s. Neither needs selling to anybody.',
        next: BUILD,
        makes: 'decision',
      },
      {
        text: 'I’d sign in February: I can hold this year’s prices until the books are closed.',
        effect: 'fast-wrong',
        why: 'A deadline made of discount. It tells Grace that waiting pays, and gives her board no reason to say yes.',
        next: APPLAUSE,
        makes: 'ending',
      },
      {
        text: 'What would have to be true in March for this to be money well spent?',
        effect: 'slow-right',
        why: 'She talks of fuel, then of Tom’s depot. What has to be proved is on the table, in her words.',
        next: 'our own',
      },
    ],
  },
  {
    line: BUILD,
    answers: [
      {
        text: 'No harm in letting them try. Shall we compare notes after the holidays, then?',
        effect: 'slow-wrong',
        why: 'Being a good sport costs a season. What they start building they will want to finish, whatever it costs.',
        next: EASTER,
        makes: 'ending',
      },
      {
        text: 'Ours is ready today. Let me send a comparison chart, line by line, this afternoon.',
        effect: 'fast-wrong',
        why: 'A chart against colleagues makes Grace the referee of a match she never asked for. She will file it.',
        next: 'standing',
      },
      {
        text: 'Let’s put forty vans on it now, with one of your developers on my team.',
        effect: 'fast-right',
        why: 'The rival becomes a witness. Whoever could have built it sees what it saves, and says so himself.',
        next: PILOT,
        makes: 'ending',
      },
    ],
  },
];

const FRENCH: Readonly<Record<string, string>> = {
  'After the applause': 'Après les applaudissements',
  'Turn a demo that everyone liked into something somebody does.':
    'Tirer d’une démonstration qui a plu un geste que quelqu’un fait.',
  'head of fleet': 'responsable de la flotte',
  'Grace has named the person who took notes.': 'Grace a dit qui prenait des notes.',
  [DEMO]: 'Tout le monde a adoré la démo. Je fais tourner vos planches, on verra qui mord.',
  'Great, you’ll have the slides within the hour, and a price list along with them.':
    'Parfait, vous avez les planches dans l’heure, et ma grille de prix avec.',
  'Before you do: which part made somebody reach for a pen, and who was it?':
    'Avant cela\u00a0: à quel moment quelqu’un a-t-il pris un stylo, et qui\u202f?',
  'Lovely. I’ll leave you all to digest it and ring again in the new quarter.':
    'Tant mieux. Je vous laisse y réfléchir, et je rappelle au prochain trimestre.',
  [CALENDAR]: 'Au fait, notre exercice se clôt en mars. À ma place, vous feriez quoi maintenant\u202f?',
  'Have Tom count one depot’s idle hours, and bring that to March.':
    'Tom compte les heures d’arrêt d’un dépôt, et vous arrivez en mars avec.',
  'I’d sign in February: I can hold this year’s prices until the books are closed.':
    'Je signerais en février\u00a0: je tiens les prix de cette année jusqu’à la clôture.',
  'What would have to be true in March for this to be money well spent?':
    'Que faudrait-il voir en mars pour que ce soit de l’argent bien dépensé\u202f?',
  [BUILD]: 'Nos développeurs disent qu’ils feraient bien la même chose d’ici Pâques.',
  'No harm in letting them try. Shall we compare notes after the holidays, then?':
    'Qu’ils essaient, cela ne coûte rien. On compare après les vacances, d’accord\u202f?',
  'Ours is ready today. Let me send a comparison chart, line by line, this afternoon.':
    'Le nôtre tourne déjà. Je vous envoie tout à l’heure un comparatif, ligne par ligne.',
  'Let’s put forty vans on it now, with one of your developers on my team.':
    'Équipons quarante fourgons, avec l’un de vos développeurs dans mon équipe.',
  [APPLAUSE]: 'Une ovation debout',
  'The slides have been seen by all of head office. Everyone asks after you. Nobody has called.':
    'Vos planches ont fait le tour du siège. On demande de vos nouvelles. Personne n’a appelé.',
  [PILOT]: 'Quarante fourgons lundi',
  'On Monday forty vans left with a box under the dashboard. Tom had wired the first one himself.':
    'Lundi, quarante fourgons sont partis avec un boîtier sous le volant. Tom avait posé le premier.',
  'The vans are booked, and the board sits on the tenth. Tom is bringing his figures. The course is right.':
    'Les fourgons sont réservés, le comité se tient le dix. Tom apporte ses chiffres. Le cap est bon.',
  [EASTER]: 'Le projet de Pâques',
  'They built it. It counts vans beautifully, and nobody has dared ask what it cost.':
    'Ils l’ont fait. Il compte très bien les fourgons, et personne n’ose demander ce qu’il a coûté.',
  'Slides travel alone, and a price without a problem is only a number. Nobody has been asked to do anything.':
    'Les planches voyagent seules, et un prix sans problème n’est qu’un chiffre. Personne n’a rien à faire.',
  'Tom noted the idle time of the vans. There is a name now, and a figure that hurts.':
    'Tom a noté le temps d’arrêt des fourgons. Il y a maintenant un nom, et un chiffre qui fait mal.',
  'Enthusiasm keeps about as well as milk. By the next quarter another demo will have been loved.':
    'L’enthousiasme se garde comme le lait. D’ici là, une autre démonstration aura été adorée.',
  'The figure will be Tom’s own, and the deadline is the client’s. Neither needs selling to anybody.':
    'Le chiffre sera celui de Tom, et l’échéance celle du client. Ni l’un ni l’autre n’est à vendre.',
  'A deadline made of discount. It tells Grace that waiting pays, and gives her board no reason to say yes.':
    'Une échéance faite d’une remise. Grace apprend qu’attendre rapporte, et son comité n’a aucune raison de dire oui.',
  'She talks of fuel, then of Tom’s depot. What has to be proved is on the table, in her words.':
    'Elle parle de carburant, puis du dépôt de Tom. Ce qui est à prouver est sur la table, dans ses mots.',
  'Being a good sport costs a season. What they start building they will want to finish, whatever it costs.':
    'Être beau joueur coûte une saison. Ce qu’ils commencent, ils voudront le finir, quoi qu’il en coûte.',
  'A chart against colleagues makes Grace the referee of a match she never asked for. She will file it.':
    'Un comparatif contre des collègues fait de Grace l’arbitre d’un match qu’elle n’a pas voulu. Elle le classera.',
  'The rival becomes a witness. Whoever could have built it sees what it saves, and says so himself.':
    'Le rival devient témoin. Celui qui aurait pu le faire voit ce que l’on y gagne, et le dit lui-même.',
};

/** What an English salesman writes who has become a trainer: a demo that everyone has loved. */
export const ENGLISH_TRAINER: Trainer = {
  language: 'en',
  other: 'fr',
  title: 'After the applause',
  objective: 'Turn a demo that everyone liked into something somebody does.',
  id: 'after-the-applause',
  fact: 'Grace has named the person who took notes.',
  client: 'Grace Whitlock',
  role: 'head of fleet',
  scenes: SCENES,
  endings: [
    {
      title: APPLAUSE,
      kind: 'stalled',
      text: 'The slides have been seen by all of head office. Everyone asks after you. Nobody has called.',
    },
    {
      title: EASTER,
      kind: 'lost',
      text: 'They built it. It counts vans beautifully, and nobody has dared ask what it cost.',
    },
    {
      title: PILOT,
      kind: 'signed',
      text: 'On Monday forty vans left with a box under the dashboard. Tom had wired the first one himself.',
      notYet:
        'The vans are booked, and the board sits on the tenth. Tom is bringing his figures. The course is right.',
    },
  ],
  translations: FRENCH,
};
