/** The map as a part that is loaded on demand. */
import type { LitElement } from 'lit';
import type { Piece } from '../../lazy/lazy-piece.ts';
import type { ViewContext } from '../view-context.ts';
import { MapView } from './map-view.ts';

export { loadFullDictionary as loadWords } from '../../messages/full-dictionary.ts';
export { default as styles } from './map.css';

export const create = (host: LitElement): Piece<ViewContext> => new MapView(host);
