/** The languages that the interface speaks; each has a catalogue for every part in `elements/messages/`. */
export const languages = ['it', 'en', 'de', 'sl', 'fr', 'es', 'ro', 'sq', 'uk', 'ar', 'zh'] as const;
