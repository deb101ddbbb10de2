import type { NoticeMessages } from './messages.ts';

const en: NoticeMessages = {
  notices: 'Notices',
  severity: { info: 'Information', warning: 'Warning', urgent: 'Urgent' },
  fromDate: 'From {date}',
  untilDate: 'Until {date}',
  ends: 'ends {soon}',
  dismiss: 'Hide',
  dismissed: { one: 'One notice hidden', other: '{n} notices hidden' },
  restore: 'Show again',
  noticesForget: 'This device cannot remember it: it lasts while the page is open.',
  moreNotices: { one: 'Show one more notice', other: 'Show {n} more notices' },
  audience: {
    everyone: 'Everyone',
    children: 'Children',
    teenagers: 'Teenagers',
    'young-people': 'Young people',
    adults: 'Adults',
    'older-people': 'Older people',
    families: 'Families',
    carers: 'Carers',
    'people-with-disabilities': 'People with disabilities',
    newcomers: 'Newcomers',
    jobseekers: 'Jobseekers',
    volunteers: 'Volunteers',
    professionals: 'Professionals',
  },
};

export default en;
