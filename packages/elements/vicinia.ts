/** Defines every element. */
import './initiative/define.ts';
import './initiatives/define.ts';
