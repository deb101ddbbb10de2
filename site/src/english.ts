import { addMessages } from '@vicinia/elements/messages.js';
import en from '@vicinia/elements/messages/en.js';

addMessages('en', en);
