import type { CheckedProblem } from './report.ts';

/** Problems that one sentence says; the first stands for all. */
export interface ProblemGroup {
  readonly first: CheckedProblem;
  readonly others: readonly CheckedProblem[];
}

/** The same field of any entry is the same place. */
const pattern = ({ path }: CheckedProblem) => path.map((step) => (typeof step === 'number' ? '*' : step));

const kindOf = (problem: CheckedProblem) => {
  const { code, severity, expected, fault, allowed, status, file } = problem;
  // An editor mends a content file by file.
  const own = file?.endsWith('.md') ? [file, problem.line, problem.path] : pattern(problem);
  return JSON.stringify([code, severity, expected, fault, allowed, status, own]);
};

/** Puts together what is wrong in the same way in many places, in the order of the first of each. */
export function groupProblems(problems: readonly CheckedProblem[]): ProblemGroup[] {
  const groups = new Map<string, CheckedProblem[]>();
  for (const problem of problems) {
    const kind = kindOf(problem);
    const group = groups.get(kind);
    if (group) group.push(problem);
    else groups.set(kind, [problem]);
  }
  return [...groups.values()].map(([first, ...others]) => ({ first: first!, others }));
}
