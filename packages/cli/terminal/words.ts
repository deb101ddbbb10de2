import type { Language } from './language.ts';
import { wordsEn } from './words-en.ts';
import { wordsIt } from './words-it.ts';

/** What the command itself says; what is wrong with a content says `explain`. */
export interface Words {
  readonly help: string;
  unknownOption(option: string): string;
  needsValue(option: string): string;
  takesNoValue(option: string): string;
  notFor(option: string, command: string): string;
  notAllowed(option: string, value: string, allowed: readonly string[]): string;
  unknownCommand(command: string, nearest: string | undefined): string;
  nothingToCheck: string;
  noType(type: string | undefined, types: readonly string[], nearest: string | undefined): string;
  noTitle: string;
  noName(title: string): string;
  exists(file: string): string;
  cannotWrite(file: string): string;
  created(file: string): string;
  seeHelp: string;
  summary(good: number, problems: number, documents: number): string;
}

const all: Record<Language, Words> = { it: wordsIt, en: wordsEn };

export const words = (language: Language): Words => all[language];
