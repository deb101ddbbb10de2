import it from '@vicinia/elements/messages/it.js';
import { formatDate } from './format-date.ts';
import { calendarIcon, downIcon, formIcons, peopleIcon, placeIcon } from './icons.ts';
import type { Dated } from './sort-by-date.ts';
import { template } from './template.ts';

const fact = (icon: string, label: string, content: string) =>
  `<div class="fact"><dt>${icon}<span class="hidden">${label}</span></dt><dd>${content}</dd></div>`;

const blankCard = template<HTMLElement>(
  `<li class="list-item"><article class="card" part="card">` +
    `<h2 class="title"><a part="link"><bdi></bdi></a></h2>` +
    `<p class="summary" dir="auto"></p>` +
    `<dl class="facts">` +
    fact(calendarIcon, it.nextDate, '<time></time>') +
    fact(placeIcon, it.place, '<bdi></bdi>') +
    fact(peopleIcon, it.promotedBy, '<bdi></bdi>') +
    `</dl>` +
    `<div class="actions"><button class="disclosure" part="button" aria-expanded="false">` +
    `<span>${it.details}</span>${downIcon}</button></div>` +
    `</article></li>`,
);
const formLine = (form: keyof typeof formIcons) =>
  template<HTMLElement>(`<p class="form" data-form="${form}">${formIcons[form]}<span>${it.form[form]}</span></p>`);
const blankForms = {
  'pooled-demand': formLine('pooled-demand'),
  'mutual-aid': formLine('mutual-aid'),
  'active-collaboration': formLine('active-collaboration'),
};
const blankBadge = template<HTMLElement>('<span class="badge" part="badge"></span>');

/** One item as a card. */
export function card({ item, next }: Dated, timeZone: string, now: number): HTMLElement {
  const { form, status, places, promoter } = item._vicinia;
  const copy = blankCard();
  const line = blankForms[form]();
  if (status !== 'active') {
    const badge = blankBadge();
    badge.textContent = it.status[status];
    line.append(badge);
  }
  copy.firstElementChild!.prepend(line);

  const link = copy.querySelector('a')!;
  link.href = item.url;
  link.rel = 'noopener noreferrer';
  link.firstElementChild!.textContent = item.title;
  copy.querySelector('.summary')!.textContent = item.summary;

  const [when, where, who] = copy.querySelectorAll('dd');
  if (next) {
    const time = when!.querySelector('time')!;
    time.dateTime = next.start;
    time.textContent = formatDate(next, timeZone, now);
  } else when!.parentElement!.remove();
  const { name, neighbourhood, municipality } = places[0];
  where!.firstElementChild!.textContent = `${name}, ${neighbourhood}, ${municipality}`;
  who!.firstElementChild!.textContent = promoter.name;
  copy.querySelector('button')!.ariaLabel = `${it.details}: ${item.title}`;
  return copy;
}
