import type { Chance } from './chance.ts';
import { sentences, tasks } from './vocabulary.data.ts';

const paragraph = (chance: Chance, length: number) => chance.several(sentences, length).join(' ');

/** A description in Markdown, about 600 characters: two paragraphs, a heading and a list. */
export function prose(chance: Chance): string {
  const list = chance.several(tasks, 3).map((task) => `- ${task};`);
  return [
    paragraph(chance, chance.between(2, 4)),
    '## Che cosa si fa',
    list.join('\n'),
    paragraph(chance, chance.between(2, 3)),
  ].join('\n\n');
}
