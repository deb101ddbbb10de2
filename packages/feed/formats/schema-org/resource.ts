import type { Thing } from '../json-ld/thing.ts';
import { attachmentOf } from './attachments.ts';
import { commonOf } from './common.ts';
import { resourceKindOf } from './kind.ts';
import { partiesOf } from './parties.ts';

/** An article, a document, a video, a book, a data set as a related resource. */
export function resourceFields(work: Thing) {
  const common = commonOf(work, 'articleBody', 'text', 'transcript');
  const own = work.has('contentUrl') ? [attachmentOf(work)] : [];
  const files = [...own, ...work.nodes('distribution').map(attachmentOf)].filter((it) => it !== undefined);
  const licence = work.one('license');
  return {
    ...common,
    url: common.url ?? files[0]?.url,
    kind: resourceKindOf(work.types),
    publisher: partiesOf(work.nodes('publisher', 'author', 'creator'))[0],
    date: work.one('dateCreated').at.day() ?? common.published?.slice(0, 10),
    licence: licence.isNode ? (licence.label() ?? licence.id) : licence.text(),
    attachments: [...files, ...common.attachments],
  };
}
