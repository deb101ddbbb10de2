let longest = 0;
const observer = new PerformanceObserver((list) => note(list.getEntries()));
observer.observe({ type: 'longtask' });

function note(tasks: PerformanceEntryList): void {
  for (const { duration } of tasks) longest = Math.max(longest, duration);
}

/** The longest task of this page since the last call, in milliseconds; 0 when none took 50, which nobody is told of. */
export function longestTask(): number {
  note(observer.takeRecords());
  const result = longest;
  longest = 0;
  return result;
}
