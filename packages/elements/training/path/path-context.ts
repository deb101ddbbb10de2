import type { DetailsContext } from '../../details/details-context.ts';
import type { FullTrainingDictionary } from '../training-dictionary.ts';
import type { PathSection } from './path-sections.ts';

/** What every part of a path needs besides the path. Dates are in the path's own zone. */
export interface PathContext extends Omit<DetailsContext, 'words'> {
  words: FullTrainingDictionary;
  /** The parts that are shown, in their order; all, unless told. */
  sections?: readonly PathSection[];
  /** A server renders it, or the page has not taken over yet what one has rendered. */
  isSnapshot?: boolean;
}
