/** An iCalendar document whose one event, an “Orto” with the UID 1, has these lines. */
export const calendar = (...lines: readonly string[]): string =>
  ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:1', 'SUMMARY:Orto', ...lines, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n');
