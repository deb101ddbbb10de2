import { html, nothing, type TemplateResult } from 'lit';
import type { Training } from '@vicinia/feed/model.js';
import { pathHours } from '@vicinia/feed/schedule.js';
import { pathIcon } from '../icons/path-icon.ts';
import type { TrainingDictionary } from './training-dictionary.ts';

/** What sort of path it is, in a line above its title: for whom by what they know, how it is held, how long it takes. */
export function pathKind(item: Training, words: TrainingDictionary): TemplateResult | typeof nothing {
  const { level, mode } = item;
  const { levelKind, modeKind } = words.messages;
  const hours = pathHours(item);
  const facts = [level && levelKind[level], mode && modeKind[mode], hours && words.plural('hours', hours)].filter(
    Boolean,
  );
  return facts.length > 0 ? html`<p class="form kind">${pathIcon}<span>${facts.join(' · ')}</span></p>` : nothing;
}
