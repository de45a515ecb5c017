/** How often and how far apart a tenant is tried. */
export interface RetryOptions {
    /** Tries of one tenant, the first included. Default: 4. */
    attempts?: number;
    /** What the wait before the first retry is drawn from, in milliseconds: it doubles with each further one. Default: 1,000. */
    baseMs?: number;
    /** The longest wait, in milliseconds. Default: 60,000. */
    maxMs?: number;
}

export const defaultRetry = { attempts: 4, baseMs: 1_000, maxMs: 60_000 } as const;

/**
 * The wait before the retry of this number, counted from 1: drawn evenly between nothing and a limit that doubles, so that tenants that
 * failed together do not come back together.
 */
export function backoffMs(retry: number, { baseMs, maxMs }: Required<RetryOptions>, random: () => number): number {
    return Math.floor(random() * Math.min(maxMs, baseMs * 2 ** (retry - 1)));
}
