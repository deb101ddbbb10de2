/** The languages that the interface speaks; each has two catalogues in `elements/messages/`. */
export const languages = ['it', 'en', 'de', 'sl', 'fr', 'es', 'ro', 'sq', 'uk', 'ar', 'zh'] as const;
