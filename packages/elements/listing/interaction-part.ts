/** What a visitor does to a listing, as a part that is loaded once the first cards stand, or at the first act. */
export { loadFullDictionary as loadWords } from '../messages/full-dictionary.ts';
export { Interaction } from './interaction.ts';
export { default as styles } from '../tools/tools.css';
