import type { Feed } from '../../model/feed.ts';
import { severities, type Notice } from '../../model/notice.ts';
import { endOf, instantOf } from '../../schedule/instant.ts';
import { zoneOf } from '../../schedule/next-occurrence.ts';

/** The notices that hold at an instant, and the next instant at which others do: infinity, if never. */
export interface Holding {
  readonly notices: readonly Notice[];
  readonly changesAt: number;
}

/** From when until when a notice holds: by its period, and no longer than what it says is valid. An open end is infinity. */
function spanOf(notice: Notice, zone: string): [from: number, until: number] {
  const { from, until } = notice.period ?? {};
  const ends = [until, notice.expires].filter((it) => it !== undefined).map((it) => endOf(it, zone));
  return [from === undefined ? -Infinity : instantOf(from, zone), Math.min(...ends, Infinity)];
}

const severityOf = ({ severity = 'info' }: Notice) => severities.indexOf(severity);

/**
 * The notices of a feed that hold at the instant `now` (milliseconds): the most severe first, of those the one that has
 * begun last. Times are on the clocks of the notice's zone, else the feed's; a whole day holds to its end. A notice without
 * a severity informs.
 */
export function holdingNotices({ items, timeZone }: Feed, now: number): Holding {
  const holding: { notice: Notice; since: number }[] = [];
  let changesAt = Infinity;
  for (const notice of items) {
    if (notice.type !== 'notice') continue;
    const zone = zoneOf(notice, timeZone);
    const [from, until] = spanOf(notice, zone);
    // What ends before it begins never holds.
    if (until <= now || until <= from) continue;
    changesAt = Math.min(changesAt, from > now ? from : until);
    if (from > now) continue;
    const { published } = notice;
    const since = from > -Infinity ? from : published === undefined ? from : instantOf(published, zone);
    holding.push({ notice, since });
  }
  holding.sort((a, b) => {
    const bySeverity = severityOf(b.notice) - severityOf(a.notice);
    return bySeverity === 0 && a.since !== b.since ? b.since - a.since : bySeverity;
  });
  return { notices: holding.map(({ notice }) => notice), changesAt };
}
