/** "What can I give? What do I need?" as a part that is loaded on demand. Nothing of it leaves the device. */
import { html, type LitElement, type TemplateResult } from 'lit';
import { contributionKinds, weekdays, type AudienceGroup } from '@vicinia/feed/model.js';
import { match, timesOfDay, type Catalogue, type Entry, type Match, type Wish } from '@vicinia/feed/query.js';
import { formatWeekdays } from '../../format/weekdays-format.ts';
import type { Piece } from '../../lazy/lazy-piece.ts';
import type { FullDictionary } from '../../messages/full-dictionary.ts';
import { languageName } from '../../messages/language-name.ts';
import type { Arrangement } from '../../query/arrangement.ts';
import type { PanelContext } from '../panel-context.ts';
import { WhereField } from '../where-field.ts';
import { choiceGroup } from './choice-group.ts';
import { reasonsText } from './reasons-text.ts';
import { wishChoices, type WishChoices } from './wish-choices.ts';
import { arrange } from '../../query/arrange.ts';

export { loadFullDictionary as loadWords } from '../../messages/full-dictionary.ts';
export { default as styles } from '../panels.css';

const directions = ['give', 'need'] as const;
const hours = ['1', '2', '4', '8'] as const;

interface Answers {
  direction: Wish['direction'];
  kinds: Wish['kinds'];
  weekdays: NonNullable<NonNullable<Wish['when']>['weekdays']>;
  times: NonNullable<NonNullable<Wish['when']>['times']>;
  hours: string;
  skills: string;
  languages: readonly string[];
  groups: readonly string[];
  age: string;
}

const unanswered: Answers = {
  direction: 'give',
  kinds: [],
  weekdays: [],
  times: [],
  hours: '',
  skills: '',
  languages: [],
  groups: [],
  age: '',
};

const toggled = <V>(values: readonly V[], value: V): V[] =>
  values.includes(value) ? values.filter((it) => it !== value) : [...values, value];

class WishesPanel implements Piece<PanelContext> {
  readonly #where: WhereField;
  #answers = unanswered;
  /** Whether the listing is arranged by the answers. */
  #asked = false;
  #context: PanelContext | undefined;
  #words: FullDictionary | undefined;
  #catalogue: Catalogue | undefined;
  #choices: WishChoices = { languages: [], groups: [] };
  #reasons: ReadonlyMap<Entry, Match> = new Map();

  constructor(host: LitElement) {
    this.#where = new WhereField(host, () => this.#arrange());
  }

  render(context: PanelContext, words: FullDictionary): TemplateResult {
    this.#context = context;
    this.#words = words;
    // A chip may have taken it back.
    if (this.#asked && !context.query.state.arrangements.has('wishes')) this.#forget();
    const { catalogue } = context.query.state;
    if (catalogue !== this.#catalogue) {
      this.#catalogue = catalogue;
      this.#choices = wishChoices(catalogue);
    }
    return html`<form class="wishes" @submit=${(event: Event) => event.preventDefault()}>
      <p>${words.text('wishesIntro')}</p>
      ${this.#firstQuestions(words)}
      <details>
        <summary>${words.text('moreQuestions')}</summary>
        ${this.#furtherQuestions(words)} ${this.#where.render(catalogue, words)}
      </details>
      <p>
        <button class="link-button" type="button" part="button" @click=${() => this.#restart()}>
          ${words.text('startAgain')}
        </button>
      </p>
    </form>`;
  }

  #firstQuestions(words: FullDictionary): TemplateResult {
    const { direction, kinds, weekdays: days, times } = this.#answers;
    return html`${choiceGroup({
      legend: words.text('wishDirection'),
      type: 'radio',
      name: 'direction',
      values: directions,
      chosen: [direction],
      nameOf: (value) => words.text(value),
      onToggle: (value) => this.#answer({ direction: value }),
    })}
    ${choiceGroup({
      legend: words.text(direction === 'give' ? 'whatToGive' : 'whatIsNeeded'),
      type: 'checkbox',
      name: 'kinds',
      values: contributionKinds,
      chosen: kinds,
      nameOf: (kind) => words.messages.contribution[kind],
      onToggle: (kind) => this.#answer({ kinds: toggled(kinds, kind) }),
    })}
    ${choiceGroup({
      legend: words.text('onWhichDays'),
      type: 'checkbox',
      name: 'weekdays',
      values: weekdays,
      chosen: days,
      nameOf: (day) => formatWeekdays([day], words.language),
      onToggle: (day) => this.#answer({ weekdays: toggled(days, day) }),
    })}
    ${choiceGroup({
      legend: words.messages.facet.time,
      type: 'checkbox',
      name: 'times',
      values: timesOfDay,
      chosen: times,
      nameOf: (time) => words.messages.timeKind[time],
      onToggle: (time) => this.#answer({ times: toggled(times, time) }),
    })}`;
  }

  #furtherQuestions(words: FullDictionary): TemplateResult {
    const { direction, languages, groups, skills, age } = this.#answers;
    const valueOf = (event: Event) => (event.target as HTMLInputElement).value;
    return html`${choiceGroup({
        legend: words.text('howLong'),
        type: 'radio',
        name: 'hours',
        values: ['', ...hours],
        chosen: [this.#answers.hours],
        nameOf: (value) => (value ? words.plural('hoursAWeek', Number(value)) : words.text('anyTime')),
        onToggle: (value) => this.#answer({ hours: value }),
      })}
      <label class="field">
        <span class="label">${words.text(direction === 'give' ? 'whatSkills' : 'whatSkillsNeeded')}</span>
        <input
          class="input"
          part="input"
          .value=${skills}
          autocomplete="off"
          @input=${(event: Event) => this.#answer({ skills: valueOf(event) })}
        />
      </label>
      ${choiceGroup({
        legend: words.messages.facet.language,
        type: 'checkbox',
        name: 'languages',
        values: this.#choices.languages,
        chosen: languages,
        nameOf: (tag) => languageName(tag, words.language),
        onToggle: (tag) => this.#answer({ languages: toggled(languages, tag) }),
      })}
      ${choiceGroup({
        legend: words.messages.facet.audience,
        type: 'checkbox',
        name: 'groups',
        values: this.#choices.groups,
        chosen: groups,
        nameOf: (group) => words.messages.audience[group as AudienceGroup],
        onToggle: (group) => this.#answer({ groups: toggled(groups, group) }),
      })}
      <label class="field age-field">
        <span class="label">${words.messages.facet.age}</span>
        <input
          class="input"
          part="input"
          type="number"
          min="0"
          max="130"
          .value=${age}
          @input=${(event: Event) => this.#answer({ age: valueOf(event) })}
        />
      </label>`;
  }

  #answer(more: Partial<Answers>): void {
    this.#answers = { ...this.#answers, ...more };
    this.#arrange();
  }

  #forget(): void {
    this.#asked = false;
    this.#answers = unanswered;
    this.#where.clear();
  }

  #restart(): void {
    this.#forget();
    const { state, change } = this.#context!.query;
    change(() => arrange(state, 'wishes', undefined));
  }

  get #wish(): Wish {
    const { direction, kinds, times, skills, languages, groups, age } = this.#answers;
    const days = this.#answers.weekdays;
    const chosen = this.#where.chosen;
    const years = age.trim() === '' ? NaN : Number(age);
    return {
      direction,
      kinds,
      when: days.length > 0 || times.length > 0 ? { weekdays: days, times } : undefined,
      hours: Number(this.#answers.hours) || undefined,
      skills: skills.trim() || undefined,
      languages,
      near: chosen && { latitude: chosen.latitude, longitude: chosen.longitude },
      forWhom: groups as AudienceGroup[],
      age: Number.isInteger(years) ? years : undefined,
    };
  }

  #arrange(): void {
    this.#asked = true;
    const wish = this.#wish;
    const words = () => this.#words!;
    const arrangement: Arrangement = {
      label: () => words().text(wish.direction === 'give' ? 'myOffer' : 'myNeed'),
      arrange: (entries) => {
        const matches = match(entries, wish);
        this.#reasons = new Map(matches.map((it) => [it.entry, it]));
        return matches.map(({ entry }) => entry);
      },
      note: (entry) => {
        const found = this.#reasons.get(entry);
        if (!found || found.reasons.length === 0) return undefined;
        return html`<p class="reasons"><bdi>${reasonsText(found.reasons, words())}</bdi></p>`;
      },
    };
    const { state, change } = this.#context!.query;
    change(() => arrange(state, 'wishes', arrangement));
  }
}

export const create = (host: LitElement): Piece<PanelContext> => new WishesPanel(host);
