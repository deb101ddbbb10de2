import type { Language } from './language.ts';
import { wordsEn } from './words-en.ts';
import { wordsIt } from './words-it.ts';

/** What the command itself says; what is wrong with a content says `explain`. */
export interface Words {
  readonly help: string;
  unknownOption(option: string, nearest: string | undefined): string;
  needsValue(option: string): string;
  needsNumber(option: string, value: string): string;
  takesNoValue(option: string): string;
  notFor(option: string, command: string): string;
  notAllowed(option: string, value: string, allowed: readonly string[]): string;
  unknownCommand(command: string, nearest: string | undefined): string;
  nothingToCheck: string;
  nothingToConvert: string;
  noTarget(targets: readonly string[]): string;
  noSite(site: string): string;
  noAddress(address: string): string;
  /** An index lies beside the file that announces it. */
  indexNeedsFile: string;
  /** Only initiatives are searched. */
  notIndexed(count: number): string;
  indexed(items: number, pages: number, files: number): string;
  /** What a calendar cannot hold: `titles` are the first few. */
  withoutDates(count: number, titles: readonly string[]): string;
  noType(type: string | undefined, types: readonly string[], nearest: string | undefined): string;
  noTitle: string;
  noName(title: string): string;
  exists(file: string): string;
  cannotWrite(file: string): string;
  created(file: string): string;
  noTableOfPages: string;
  /** `missing`: required fields that the row has nothing for, so that the content is a draft. */
  imported(file: string, missing: readonly string[]): string;
  /** Something in a column has no place, in so many rows. */
  unplaced(header: string, rows: number): string;
  importedAll(created: number, rows: number): string;
  seeHelp: string;
}

const all: Record<Language, Words> = { it: wordsIt, en: wordsEn };

export const words = (language: Language): Words => all[language];
