const tasks: PerformanceEntry[] = [];
const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
observer.observe({ type: 'longtask' });

/** The longest task of this page that was not over at an instant, in milliseconds; 0 when none took 50. */
export function longestTask(since: number): number {
  tasks.push(...observer.takeRecords());
  const late = tasks.filter(({ startTime, duration }) => startTime + duration > since);
  return Math.max(0, ...late.map(({ duration }) => duration));
}
