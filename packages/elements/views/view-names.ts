/** What a listing can look like. */
export const viewNames = ['list', 'rows', 'map', 'calendar'] as const;

export type ViewName = (typeof viewNames)[number];
