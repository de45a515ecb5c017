import { TokenFiles } from "../token-files";
import type { Twin } from "./crossing";

const twins = new TokenFiles<Twin>(__dirname);

/** The twin of a type of `@pulumi/aws`; `aws:rds/subnetGroup:SubnetGroup` has its own in `rds/subnet-group.ts`. */
export function twinOf(token: string): Twin | undefined {
    return /^aws:(?!index\b)/.test(token) ? twins.find(token) : undefined;
}

/** Loads all twins, one a step, for whoever has time before the first question. */
export function prepareTwins(): Iterable<void> {
    return twins.prepare();
}
