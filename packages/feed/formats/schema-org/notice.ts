import type { Thing } from '../json-ld/thing.ts';
import { compact } from '../compact.ts';
import { audienceOf } from './audience.ts';
import { commonOf } from './common.ts';
import { contactsOf } from './contacts.ts';
import { areasOf } from './service.ts';

/** A special announcement as a notice that holds from its posting until it expires. */
export function noticeFields(announcement: Thing) {
  const common = commonOf(announcement, 'text', 'articleBody');
  const places = announcement.nodes('announcementLocation').flatMap((it) => it.label() ?? []);
  const from = announcement.one('startDate', 'datePosted', 'datePublished').at.moment();
  return {
    ...common,
    period: compact({ from, until: announcement.one('expires', 'endDate').at.moment() }),
    link: common.url !== undefined && common.title !== undefined ? { url: common.url, title: common.title } : undefined,
    audience: audienceOf(announcement, common.language),
    areaServed: [...new Set([...areasOf(announcement), ...places])],
    contacts: contactsOf(announcement),
  };
}
