import type { Feed } from '@vicinia/feed/model.js';
import { writeICalendar } from '@vicinia/feed/write.js';
import { download } from '../download.ts';
import { fileName } from '../file-name.ts';

/** Makes a calendar of a feed's items, on the device, and has it kept there. */
export function writeCalendarFile(feed: Feed): void {
  download([...writeICalendar(feed)], 'text/calendar', `${fileName(feed.title)}.ics`);
}
