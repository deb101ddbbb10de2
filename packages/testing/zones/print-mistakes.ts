/** Prints what is wrong for a visitor from the zone that is named; `TZ` has to name it, too. */
import { mistakesFrom } from './mistakes-from.ts';

process.stdout.write(JSON.stringify(mistakesFrom(process.argv[2]!)));
