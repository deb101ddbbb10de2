const icon = (path: string) =>
  `<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="${path}"></path></svg>`;

export const calendarIcon = icon('M4 6h16v14H4zM4 10h16M8 3v5M16 3v5');
export const placeIcon = icon(
  'M12 21s-7-6.2-7-11a7 7 0 0 1 14 0c0 4.8-7 11-7 11zM12 7.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z',
);
export const peopleIcon = icon(
  'M9 4.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM2.5 20c0-4 3-6 6.5-6s6.5 2 6.5 6M15.5 4.8a3.5 3.5 0 0 1 0 6.4M18 14.5c2.2.8 3.5 2.7 3.5 5.5',
);
export const searchIcon = icon('M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5l5 5');
export const filterIcon = icon('M3 6h18M6.5 12h11M10 18h4');
export const downIcon = icon('m6 9 6 6 6-6');

export const formIcons = {
  'pooled-demand': icon('M4 4c0 6 8 5 8 11M20 4c0 6-8 5-8 11M12 4v16M9 17l3 3 3-3'),
  'mutual-aid': icon('M9 6.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM15 6.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11z'),
  'active-collaboration': icon('M12 21v-9c0-4 3-6.5 8-6.5 0 4.5-3 6.5-8 6.5zM12 15c0-3-2.5-5-7-5 0 3.5 2.5 5 7 5z'),
};
