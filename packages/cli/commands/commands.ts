import type { Command } from '../terminal/command.ts';
import { convertCommand } from './convert.ts';
import { newCommand } from './new.ts';
import { checkCommand } from './run-check.ts';

/** All that the program does. */
export const commands: readonly Command[] = [checkCommand, convertCommand, newCommand];
