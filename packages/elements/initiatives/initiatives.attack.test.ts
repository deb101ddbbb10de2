import { attacksIn } from '@vicinia/testing/attack/attacks-in.js';
import { policies } from '@vicinia/testing/attack/expect-harmless.js';

attacksIn('a page without a policy against scripts', policies.none);
