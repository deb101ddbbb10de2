/** The details as a part that is loaded on demand. */
export { loadFullDictionary as loadWords } from '../messages/full-dictionary.ts';
export { renderDetails } from './details.ts';
export { renderDialog } from './dialog.ts';
export { default as styles } from './details.css';
