import { attacksIn } from '@vicinia/testing/attack/attacks-in.js';
import { policies } from '@vicinia/testing/attack/expect-harmless.js';

attacksIn('a page with a strict policy', policies.strict);
