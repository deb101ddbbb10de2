import type { CSSResultOrNative, TemplateResult } from 'lit';
import type { Training } from '@vicinia/feed/model.js';
import type { Shown } from '../../feed/feed-state.ts';
import type { PartModule } from '../../lazy/lazy-part.ts';
import type { Dictionary } from '../../messages/dictionary.ts';
import type { FullTrainingDictionary } from '../training-dictionary.ts';
import type { ViciniaTraining } from '../training.ts';

export interface WholePathOptions {
  state: Shown;
  now: number;
  isSnapshot: boolean;
  /** What is to be said of what went wrong. */
  trouble: (what: 'warning' | 'lost') => unknown;
}

/** The code that shows a training path. */
export interface PathModule extends PartModule {
  styles: CSSResultOrNative;
  loadWords: (words: Dictionary) => FullTrainingDictionary | Promise<FullTrainingDictionary>;
  wholePath: (
    element: ViciniaTraining,
    item: Training | undefined,
    options: WholePathOptions,
    words: FullTrainingDictionary,
  ) => TemplateResult;
}
