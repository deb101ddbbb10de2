/** The interface's words: making a catalogue available before the elements ask for it, and using one outside of them. */
export { addMessages, loadDictionary } from './messages/dictionaries.ts';
export type { Dictionary } from './messages/dictionary.ts';
export type {
  FurtherMessages,
  Messages,
  MoreMessages,
  NoticeMessages,
  Plural,
  RelatedMessages,
  TrainingMessages,
  TroubleMessages,
} from './messages/messages.ts';
