import type { TroubleMessages } from './messages.ts';

const fr: TroubleMessages = {
  stale: 'La liste ne peut pas être actualisée : ces données datent du {date}.',
  partial: 'Une partie de la liste n’a pas pu être chargée.',
  'failed-network': '{address} ne peut pas être lu d’ici : vérifiez le réseau et réessayez.',
  'failed-timeout': '{address} met trop de temps à répondre : réessayez plus tard.',
  'failed-http':
    '{address} a répondu par l’erreur {status} : réessayez plus tard ou prévenez les responsables de cette page.',
  'failed-content': '{address} n’est pas un flux lisible en entier : prévenez les responsables de cette page.',
  'failed-too-large': '{address} est trop volumineux : prévenez les responsables de cette page.',
  'failed-bad-address':
    'L’adresse du flux manque ou n’est pas valide (« {address} ») : prévenez les responsables de cette page.',
  noIndex: 'La recherche rapide de cette liste ne répond pas : la liste est lue en entier, ce qui prend plus de temps.',
  problems: {
    one: 'Une entrée du flux est illisible et n’est pas affichée.',
    other: '{n} entrées du flux sont illisibles et ne sont pas affichées.',
  },
};

export default fr;
