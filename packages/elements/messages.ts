/** The interface's words: making a catalogue available before the elements ask for it, and using one outside of them. */
export { addMessages, loadDictionary } from './messages/dictionaries.ts';
