/** So that what was left behind before is not cleared away while something is measured; where Chromium lets us. */
export const collectGarbage = (): void => (globalThis as { gc?: () => void }).gc?.();
