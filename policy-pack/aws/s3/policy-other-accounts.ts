import type { Stack } from "../../frame/stack";
import { stackRule } from "../../frame/define";
import { statementsOf } from "../../frame/policy-document";
import { words } from "../../requirements/parameters";
import { UnknownProperty } from "../../frame/resource";
import { s3Bucket, s3BucketPolicy } from "./types";

// What Security Hub asks to keep from other accounts.
const sensitive = [
    "s3:DeleteBucketPolicy",
    "s3:PutBucketAcl",
    "s3:PutBucketPolicy",
    "s3:PutEncryptionConfiguration",
    "s3:PutObjectAcl",
];
const trustedAccounts = words(
    "trustedAccounts",
    "Account numbers that may; those in which this stack has resources always may.",
    [],
);

/** No policy lets another account change how a bucket is protected. */
export const s3PolicyOtherAccounts = stackRule<Readonly<{ trustedAccounts: readonly string[] }>>({
    id: "aws-s3-policy-other-accounts",
    severity: "high",
    theme: "identity",
    proves: "No policy of an S3 bucket lets another account change its policy, ACLs or encryption.",
    risk: "The other account can lock the owner out, open the bucket or encrypt new objects with a key of its own.",
    remediation: {
        property:
            "Leave s3:DeleteBucketPolicy, s3:PutBucketAcl, s3:PutBucketPolicy, s3:PutEncryptionConfiguration and s3:PutObjectAcl out of what aws.s3.BucketPolicy allows other accounts.",
    },
    page: {
        title: "Examples of Amazon S3 bucket policies",
        url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/example-bucket-policies.html",
    },
    types: [s3BucketPolicy, s3Bucket],
    fixClass: "person",
    parameters: { trustedAccounts },
    guards: ["policy"],
    check(holder, settings, stack) {
        const allowed = statementsOf(holder.value("policy")).filter(({ effect }) => effect === "Allow");
        const granted = allowed.filter(({ actions }) => actions.some(isSensitive));
        const accounts = new Set(granted.flatMap(({ principals }) => principals.map(accountOf)));
        const strangers = [...accounts].filter(
            (account) => account !== undefined && !settings.trustedAccounts.includes(account),
        );
        if (strangers.length === 0) {
            return [];
        }
        const own = ownAccounts(stack);
        return strangers
            .filter((account) => account !== undefined && !own.includes(account))
            .map(
                (account) =>
                    `policy lets account ${account} change the bucket's protection; list it in trustedAccounts if it is yours`,
            );
    },
});

function isSensitive(action: string): boolean {
    const pattern = action
        .toLowerCase()
        .replace(/[.+^${}()|[\]\\]/g, "\\$&")
        .replaceAll("*", ".*")
        .replaceAll("?", ".");
    return sensitive.some((each) => new RegExp(`^${pattern}$`).test(each.toLowerCase()));
}

/** The account of a principal that is an ARN or an account's number; everybody is another rule's matter. */
function accountOf(principal: unknown): string | undefined {
    return /^(?:arn:[^:]*:[^:]*:[^:]*:)?(\d{12})(?::|$)/.exec(String(principal))?.[1];
}

/** The accounts in which the stack has resources, by their ARNs; at preview of a new stack nobody knows them. */
function ownAccounts(stack: Stack): readonly string[] {
    const arns = stack.resources.map((resource) => resource.peekOutput("arn"));
    const accounts = arns
        .flatMap((arn) => (arn.kind === "known" ? [accountOf(arn.value)] : []))
        .filter((each) => each !== undefined);
    if (accounts.length === 0 && arns.some(({ kind }) => kind === "unknown")) {
        throw new UnknownProperty("the account of the stack");
    }
    return accounts;
}
