import { expect } from '@open-wc/testing';
import type { Notice } from '../../model/notice.ts';
import { noticeVersion } from './notice-version.ts';

const notice: Notice = {
  type: 'notice',
  id: 'a',
  title: 'Freddo intenso',
  summary: 'Casa aperta',
  description: 'Sono previste temperature sotto lo zero.',
  severity: 'warning',
  period: { until: '2026-11-30' },
  modified: '2026-11-21T10:00',
};

describe('noticeVersion', () => {
  it('is the same for the same, however it is made', () => {
    expect(noticeVersion({ ...notice, topics: ['salute'] })).to.equal(noticeVersion(structuredClone(notice)));
  });

  const changes: Partial<Notice>[] = [
    { modified: '2026-11-21T10:01' },
    { title: 'Freddo intensa' },
    { summary: 'Casa chiusa' },
    { description: 'Sono previste temperature sopra lo zero.' },
    { severity: 'urgent' },
    { period: { until: '2026-12-01' } },
    { link: { url: 'https://vicinia.example/', title: 'Qui' } },
    { translations: { en: { title: 'Severe cold' } } },
  ];
  for (const change of changes) {
    it(`is another when the ${Object.keys(change)[0]} is another`, () => {
      expect(noticeVersion({ ...notice, ...change })).not.to.equal(noticeVersion(notice));
    });
  }

  it('tells a text that moves from one field to the next', () => {
    const { summary: _, ...without } = notice;
    expect(noticeVersion({ ...without, description: 'Casa aperta' })).not.to.equal(noticeVersion(without));
  });

  it('has no two alike among ten thousand', () => {
    const versions = new Set(Array.from({ length: 10_000 }, (_, i) => noticeVersion({ ...notice, title: String(i) })));
    expect(versions.size).to.equal(10_000);
  });
});
