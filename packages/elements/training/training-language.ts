import type { ReactiveControllerHost } from 'lit';
import { LanguageController } from '../language/language-controller.ts';
import { OwnWords } from '../language/own-words.ts';
import type { Dictionary } from '../messages/dictionary.ts';
import type { TrainingMessages } from '../messages/messages.ts';
import { loadTrainingDictionary, type TrainingDictionary } from './training-dictionary.ts';

/** The words of an element's language with training's, which say some things otherwise than a listing of initiatives. */
export class TrainingLanguage extends LanguageController {
  readonly #own: OwnWords<TrainingMessages>;
  #base: Dictionary | undefined;
  #whole: Dictionary | undefined;

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'> & HTMLElement) {
    super(host);
    this.#own = new OwnWords(host, loadTrainingDictionary);
  }

  override update(): void {
    // Those that have come since, in another language, are the base from now on.
    if (this.words === this.#whole) this.words = this.#base;
    super.update();
    this.#base = this.words;
    this.words = this.#whole = this.words && (this.#own.of(this.words) as TrainingDictionary | undefined);
  }
}
