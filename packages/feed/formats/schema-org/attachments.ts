import { formats } from '../../shape/format.ts';
import type { Thing } from '../json-ld/thing.ts';
import { compact } from '../compact.ts';
import { readDuration } from '../recurrence/duration.ts';

/** Bytes out of `contentSize`: a number, "2.3 MB". */
function bytes(text: string | undefined): number | undefined {
  const [, number, unit = ''] = /^([\d.]+)\s*([kmg]?)i?b?$/i.exec(text ?? '') ?? [];
  return number === undefined
    ? undefined
    : Math.round(Number(number) * 1000 ** ['', 'k', 'm', 'g'].indexOf(unit.toLowerCase()));
}

export function attachmentOf(media: Thing) {
  const address = media.isNode ? media.one('contentUrl', 'url', 'embedUrl', '@id') : media;
  if (!address.exists || address.isNode) return undefined;
  const url = address.url();
  const duration = readDuration(media.one('duration').text() ?? '');
  const licence = media.one('license').url() ?? media.one('license').text();
  const language = media.one('inLanguage').text();
  return url === undefined
    ? undefined
    : {
        url,
        ...compact({
          title: media.isNode ? media.label() : undefined,
          format: media.one('encodingFormat', 'fileFormat').text(),
          size: bytes(media.one('contentSize').text()),
          duration: duration && duration.seconds > 0 ? duration.seconds : undefined,
          language: language !== undefined && formats.language(language) ? language : undefined,
          licence,
        }),
      };
}

/** Documents, videos and the like that go with something. */
export function attachmentsOf(thing: Thing) {
  const media = [
    ...thing.every('associatedMedia', 'encoding', 'video', 'audio', 'beta:video', 'subjectOf'),
    ...thing.nodes('workFeatured'),
  ];
  const attachments = media.filter((it) => !it.is('ImageObject', 'WebPage')).map(attachmentOf);
  return attachments.filter((it) => it !== undefined);
}
