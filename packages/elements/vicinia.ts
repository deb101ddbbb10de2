/** Defines every element. */
import './initiatives/define.ts';
