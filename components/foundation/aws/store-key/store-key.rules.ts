import type { Problem } from "../../../shared/problems";
import { distributionProblems } from "../distribution.rules";
import type { StoreKeyArgs } from "./store-key.args";
import { KeyUsage } from "./store-key.args";

/** What is wrong with the arguments of a key. */
export function storeKeyProblems({ usage, edgeDistributionArns = [] }: StoreKeyArgs): Problem[] {
    const problems = distributionProblems("edgeDistributionArns", edgeDistributionArns);
    if (edgeDistributionArns.length === 0 || usage === KeyUsage.S3) return problems;
    const reason = `CloudFront decrypts nothing but objects of S3, got usage ${usage}; set usage to s3, or leave edgeDistributionArns out`;
    return [{ key: "edgeDistributionArns", reason }, ...problems];
}
