import type { TroubleMessages } from './messages.ts';

const en: TroubleMessages = {
  stale: 'The list cannot be refreshed: this is how it was on {date}.',
  partial: 'Part of the list did not load.',
  'failed-network': '{address} cannot be read from here: check the network and try again.',
  'failed-timeout': '{address} takes too long to answer: try again later.',
  'failed-http': '{address} answered with error {status}: try again later, or tell whoever looks after this page.',
  'failed-content': '{address} is no feed that can be read as a whole: tell whoever looks after this page.',
  'failed-too-large': '{address} is too large: tell whoever looks after this page.',
  'failed-bad-address':
    'The address of the feed is missing or not valid (“{address}”): tell whoever looks after this page.',
  noIndex: 'The quick search of this list does not answer: the whole list is being read, which takes longer.',
  problems: {
    one: 'One entry of the feed cannot be read and is not shown.',
    other: '{n} entries of the feed cannot be read and are not shown.',
  },
};

export default en;
