import { useEffect, useState } from 'preact/hooks';

const MINUTE = 60_000;

/** The time, in milliseconds since the epoch, again every minute: what is due goes on while a page is open. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE);
    return () => clearInterval(timer);
  }, []);
  return now;
}
