import type { Scene, Trainer } from './trainer.ts';

const OPENING = 'On a déjà deux devis. Le vôtre ferait le troisième, pour comparer.';
const DESK = 'Bon, j’ai les trois sur mon bureau. Et maintenant, vous proposez quoi\u202f?';
const AUGUST = 'Ravi veut la voir tourner, mais l’atelier ferme tout le mois d’août.';
const FILE = 'Le dossier comparatif';
const KEYS = 'Trois tours de clé';
const AUTUMN = 'La rentrée des autres';

const SCENES: readonly [Scene, Scene, Scene] = [
  {
    line: OPENING,
    answers: [
      {
        text: 'Il part ce soir, et dix pour cent sous les deux autres.',
        effect: 'fast-wrong',
        why: 'Le prix répond à une question que personne n’a posée. Nadia a un chiffre de plus, et aucune raison d’attendre ce devis.',
        next: DESK,
        makes: 'decision',
      },
      {
        text: 'Volontiers. Chez vous, qui lira les trois, et pour trancher quoi\u202f?',
        effect: 'slow-right',
        sets: true,
        why: 'Un nom arrive\u00a0: Ravi, qui vivra avec la machine. Le devis a maintenant un lecteur.',
        next: 'bon',
      },
      {
        text: 'Rien ne presse. Reparlons-en quand les deux autres auront vieilli.',
        effect: 'slow-wrong',
        why: 'L’attente ne fait vieillir que la proposition absente. Les deux autres, eux, rappellent.',
        next: 'bon',
      },
    ],
  },
  {
    line: DESK,
    answers: [
      {
        text: 'Une visite avec Ravi, qui devra vivre avec la machine.',
        effect: 'fast-right',
        needs: true,
        why: 'Celui qui subira le choix entre dans l’affaire. Sa voix pèsera plus que trois colonnes de prix.',
        next: AUGUST,
        makes: 'decision',
      },
      {
        text: 'Signez avant la fin du mois, et la livraison est pour moi.',
        effect: 'fast-wrong',
        why: 'Une remise contre une date. Nadia apprend seulement qu’il en restait sous le pied.',
        next: FILE,
        makes: 'ending',
      },
      {
        text: 'Que devrait prouver une machine pour que vous cessiez d’hésiter\u202f?',
        effect: 'slow-right',
        why: 'Elle dit enfin ce qu’elle craint\u00a0: la panne du lundi matin. On sait ce qu’il faut montrer.',
        next: 'ravi veut',
      },
    ],
  },
  {
    line: AUGUST,
    answers: [
      {
        text: 'Attendons septembre, tout le monde sera plus disponible pour décider.',
        effect: 'slow-wrong',
        why: 'En septembre, le budget sera ailleurs. Personne n’a demandé à Ravi ce qui l’empêchait de venir.',
        next: AUTUMN,
        makes: 'ending',
      },
      {
        text: 'Je vous envoie ce soir la vidéo, le bon de commande et les conditions.',
        effect: 'fast-wrong',
        why: 'Une vidéo ne tombe pas en panne un lundi. La preuve attendue n’est toujours pas faite.',
        next: 'dossier',
      },
      {
        text: 'Faisons-la tourner chez nous, avec vos pièces, et Ravi aux commandes.',
        effect: 'fast-right',
        why: 'La crainte est mise à l’épreuve par celui qui l’a. Après cela, le prix n’est plus la question.',
        next: KEYS,
        makes: 'ending',
      },
    ],
  },
];

const ENGLISH: Readonly<Record<string, string>> = {
  'Le stand d’à côté': 'The stand next door',
  'Faire d’un troisième devis autre chose qu’une colonne de plus.':
    'Make a third quote more than one more column.',
  'responsable d’atelier': 'workshop manager',
  'Nadia a dit qui lira les devis.': 'Nadia has said who will read the quotes.',
  [OPENING]: 'We already have two quotes. Yours would make three, to compare.',
  'Il part ce soir, et dix pour cent sous les deux autres.':
    'You’ll have it tonight, ten per cent under the other two, with delivery thrown in.',
  'Volontiers. Chez vous, qui lira les trois, et pour trancher quoi\u202f?':
    'Gladly. Who at your end will read all three, and to settle what?',
  'Rien ne presse. Reparlons-en quand les deux autres auront vieilli.':
    'No hurry. Let’s talk again once the other two have gone stale.',
  [DESK]: 'Right, I’ve got all three on my desk. What do you suggest now?',
  'Une visite avec Ravi, qui devra vivre avec la machine.':
    'A visit with Ravi, who will have to live with the machine.',
  'Signez avant la fin du mois, et la livraison est pour moi.':
    'Sign before the end of the month and delivery is on me, installation included.',
  'Que devrait prouver une machine pour que vous cessiez d’hésiter\u202f?':
    'What would a machine have to prove for you to stop wondering?',
  [AUGUST]: 'Ravi wants to see it run, but the workshop closes for all of August.',
  'Attendons septembre, tout le monde sera plus disponible pour décider.':
    'Let’s wait for September, everyone will be freer to decide then.',
  'Je vous envoie ce soir la vidéo, le bon de commande et les conditions.':
    'I’ll send you the video, the order form and all the terms tonight, ready to sign.',
  'Faisons-la tourner chez nous, avec vos pièces, et Ravi aux commandes.':
    'Let’s run it at our place, with your parts, and Ravi at the controls.',
  [FILE]: 'The comparison file',
  'Votre devis a servi\u00a0: il a fait baisser les deux autres. Nadia vous en remercie encore.':
    'Your quote was useful: it brought the other two down. Nadia is still grateful.',
  [KEYS]: 'Three turns of the key',
  'Ravi a démarré, calé, redémarré. Puis il a demandé où se garer lundi.':
    'Ravi started it, stalled it, started it again. Then he asked where to park on Monday.',
  'Ravi a dit oui, mais la direction attend encore ses chiffres. Le cap est bon.':
    'Ravi has said yes, but management is still waiting for his figures. The course is right.',
  [AUTUMN]: 'The others are back',
  'En septembre, une machine tourne déjà dans l’atelier. Elle n’est pas de chez vous.':
    'In September a machine is already running in the workshop. It is not one of yours.',
  'Le prix répond à une question que personne n’a posée. Nadia a un chiffre de plus, et aucune raison d’attendre ce devis.':
    'The price answers a question nobody asked. Nadia has one more figure, and no reason to wait for this quote.',
  'Un nom arrive\u00a0: Ravi, qui vivra avec la machine. Le devis a maintenant un lecteur.':
    'A name comes up: Ravi, who will live with the machine. The quote now has a reader.',
  'L’attente ne fait vieillir que la proposition absente. Les deux autres, eux, rappellent.':
    'Waiting only ages the proposal that is not there. The other two do ring back.',
  'Celui qui subira le choix entre dans l’affaire. Sa voix pèsera plus que trois colonnes de prix.':
    'The one who will bear the choice comes into the deal. His voice will weigh more than three columns of prices.',
  'Une remise contre une date. Nadia apprend seulement qu’il en restait sous le pied.':
    'A discount for a date. Nadia only learns that there was some left to give.',
  'Elle dit enfin ce qu’elle craint\u00a0: la panne du lundi matin. On sait ce qu’il faut montrer.':
    'She says at last what she fears: the Monday morning breakdown. What has to be shown is known.',
  'En septembre, le budget sera ailleurs. Personne n’a demandé à Ravi ce qui l’empêchait de venir.':
    'In September the budget will be elsewhere. Nobody has asked Ravi what kept him from coming.',
  'Une vidéo ne tombe pas en panne un lundi. La preuve attendue n’est toujours pas faite.':
    'A video does not break down on a Monday. The proof that was wanted is still not there.',
  'La crainte est mise à l’épreuve par celui qui l’a. Après cela, le prix n’est plus la question.':
    'The fear is put to the test by the one who has it. After that, price is no longer the question.',
};

/** What a French trainer writes: a third quote, and the one who will have to live with the machine. */
export const FRENCH_TRAINER: Trainer = {
  language: 'fr',
  other: 'en',
  title: 'Le stand d’à côté',
  objective: 'Faire d’un troisième devis autre chose qu’une colonne de plus.',
  id: 'le-stand',
  fact: 'Nadia a dit qui lira les devis.',
  client: 'Nadia Kessler',
  role: 'responsable d’atelier',
  scenes: SCENES,
  endings: [
    {
      title: FILE,
      kind: 'stalled',
      text: 'Votre devis a servi\u00a0: il a fait baisser les deux autres. Nadia vous en remercie encore.',
    },
    {
      title: AUTUMN,
      kind: 'lost',
      text: 'En septembre, une machine tourne déjà dans l’atelier. Elle n’est pas de chez vous.',
    },
    {
      title: KEYS,
      kind: 'signed',
      text: 'Ravi a démarré, calé, redémarré. Puis il a demandé où se garer lundi.',
      notYet: 'Ravi a dit oui, mais la direction attend encore ses chiffres. Le cap est bon.',
    },
  ],
  translations: ENGLISH,
};
