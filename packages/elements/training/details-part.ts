/** What a listing of paths shows under a card, or over the page, as a part that is loaded on demand. */
import type { TemplateResult } from 'lit';
import type { Item, Training } from '@vicinia/feed/model.js';
import type { DetailsContext } from '../details/details-context.ts';
import { renderDialog as dialog } from '../details/dialog.ts';
import type { PathContext } from './path/path-context.ts';
import { renderPath } from './path/path.ts';

export { loadFullDictionary as loadWords } from '../messages/full-dictionary.ts';
export { default as styles } from '../details/details.css';

// A listing of training has training's words, and lists nothing else.
export const renderDetails = (item: Item, context: DetailsContext): TemplateResult =>
  renderPath(item as Training, context as PathContext);

export const renderDialog = (item: Item, context: DetailsContext, onClose: () => void): TemplateResult =>
  dialog(item, context, onClose, renderDetails);
