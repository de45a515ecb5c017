/** Ends the run; the user has been told why already. */
export class BailError extends Error {}
