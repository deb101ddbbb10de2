/** The parts of a path, in the order in which they are shown. */
export const pathSections = ['next', 'facts', 'about', 'modules', 'leads-to', 'contacts', 'more'] as const;

export type PathSection = (typeof pathSections)[number];
