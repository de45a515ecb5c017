/** How often and how far apart a tenant is tried. */
export interface RetryOptions {
    /** Tries of one tenant, the first included. Default: 4. */
    attempts?: number;
    /** What the wait before the first retry is drawn from, in milliseconds: it doubles with each further one. Default: 1,000. */
    baseMs?: number;
    /** The longest wait, in milliseconds. Default: 60,000. */
    maxMs?: number;
}

/** How a fleet retries: what is given, and the defaults. Throws for what is no number of attempts or no wait. */
export function retryOf({ attempts = 4, baseMs = 1_000, maxMs = 60_000 }: RetryOptions = {}): Required<RetryOptions> {
    if (!Number.isInteger(attempts) || attempts < 1)
        throw new RangeError(`fleet: retry.attempts ${attempts} is not allowed; give a whole number of at least 1`);
    for (const [name, ms] of Object.entries({ baseMs, maxMs }))
        if (!Number.isFinite(ms) || ms < 0)
            throw new RangeError(`fleet: retry.${name} ${ms} is not allowed; give milliseconds, 0 or more`);
    return { attempts, baseMs, maxMs };
}

/**
 * The wait before the retry of this number, counted from 1: drawn evenly between nothing and a limit that doubles, so that tenants that
 * failed together do not come back together.
 */
export function backoffMs(retry: number, { baseMs, maxMs }: Required<RetryOptions>, random: () => number): number {
    return Math.floor(random() * Math.min(maxMs, baseMs * 2 ** (retry - 1)));
}
