/** Words of the clouds and of networks for what passes: throttles, time-outs, outages. */
const TRANSIENT = [
    /throttl/i,
    /rate ?(limit )?exceeded|request limit exceeded|too ?many ?requests|slow ?down|\b429\b/i,
    /service ?unavailable|temporarily unavailable|\b50[0234]\b|internal ?(server ?|service ?)?error|internalfailure/i,
    /time[d-]? ?out|deadline exceeded|retryableerror|try again later/i,
    /connection (was )?(reset|refused|closed)|ECONNRESET|ECONNREFUSED|EAI_AGAIN|ETIMEDOUT|no such host/i,
    /conflicting ?operation|another operation .* in progress|operationaborted|AnotherOperationInProgress/i,
];

/** Another update has the stack, or has just made it. */
const CONFLICT = [
    /currently locked by/i,
    /\b409\b.*conflict/i,
    /update is (already|currently) in progress/i,
    /stack.* already exists/i,
];

/** A plugin, a language host or the engine itself has gone. */
const CRASH = [
    /\bplugin\b.* (ended with|exited|crashed|died|terminated)/i,
    /error reading from server: EOF|transport is closing|error while dialing/i,
    /^panic:|fatal error: |goroutine \d+ \[/m,
    /Pulumi CLI encountered a fatal error/i,
];

/** The backend that keeps the state could not be reached. */
const UNREACHABLE = [/could not (reach|connect)|dial tcp|getaddrinfo|no such host|connection refused|i\/o timeout/i];

/** How engines report that a program threw. */
const PROGRAM = [
    /an unhandled error occurred/i,
    /unhandled exception/i,
    /Program (exited with|failed)/i,
    /run bailed/i,
];

const matches =
    (patterns: RegExp[]) =>
    (text: string): boolean =>
        patterns.some((pattern) => pattern.test(text));

export const isTransient = matches(TRANSIENT);
export const isConflict = matches(CONFLICT);
export const isCrash = matches(CRASH);
export const isUnreachable = matches(UNREACHABLE);
export const isProgramMistake = matches(PROGRAM);
