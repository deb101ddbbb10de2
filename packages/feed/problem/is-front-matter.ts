import type { Problem } from './problem.ts';

/** Is it a content that an editor writes, rather than a feed? Its fields stand one on a line, and its name, which may have a wrong ending, is its id. */
export const isFrontMatter = ({ file = '' }: Problem): boolean => /\.(?:md|markdown)(?:\.|$)/i.test(file);
