import { startTransition, useEffect, useState } from 'react';

/** Rows on the screen at once, and how many follow each time the browser has nothing better to do. */
const first = 40;
const step = 120;

/**
 * How many rows of a long list are drawn: those in sight at once, the others a few at a time, so that a click never
 * waits for them.
 */
export function useGrowingCount(total: number): number {
  const [count, setCount] = useState(first);
  useEffect(() => {
    if (count >= total) return undefined;
    const timer = setTimeout(() => startTransition(() => setCount(count + step)), 60);
    return () => clearTimeout(timer);
  }, [count, total]);
  return Math.min(count, total);
}
