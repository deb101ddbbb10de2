/** What unfolds between search and results: where one is, what one could give or needs, what one takes along. */
export const panelNames = ['near', 'wishes', 'take'] as const;

export type PanelName = (typeof panelNames)[number];
