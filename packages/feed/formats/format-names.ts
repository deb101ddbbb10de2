import { formats } from './formats.ts';

/** How a host or a command names a format. */
export const formatNames: readonly string[] = formats.map(({ name }) => name);

/** What people call a format; its own name where it is not known. */
export const formatTitle = (name: string): string => formats.find((it) => it.name === name)?.title ?? name;

/** Do further pages of a format tell what has become of items on earlier ones? */
export const isLog = (name: string | undefined): boolean => formats.some((it) => it.name === name && it.isLog);
