/** Problems: what is wrong in a feed or a file, where, and in which words to say it. */
export { explain } from './problem/explain.ts';
export { locate } from './problem/locate.ts';
export { nearest } from './problem/nearest.ts';
export type { Expected, JsonFault, Problem, ProblemCode } from './problem/problem.ts';
