import type { Problem } from "../../shared/problems";

/** The ARN of one distribution of CloudFront: a wildcard would let in every distribution of an account. */
const distributionArn = /^arn:aws[a-z-]*:cloudfront::\d{12}:distribution\/[A-Z0-9]+$/;

/** What is wrong with distributions that are to be let in. What is unknown at preview is skipped. */
export function distributionProblems(key: string, arns: unknown[] = []): Problem[] {
    return arns.flatMap((arn, index) => {
        if (typeof arn !== "string" || distributionArn.test(arn)) return [];
        const reason = `takes the ARN of one distribution of CloudFront, got "${arn}"; give arn:aws:cloudfront::<account>:distribution/<id>, without wildcards`;
        return [{ key: `${key}[${index}]`, reason }];
    });
}
