import { backupCrossRegionCopy } from "../../../../policy-pack/aws/backup/cross-region-copy";
import { backupPlan } from "../../../../policy-pack/aws/backup/types";
import { resource, unknown } from "../../../../policy-pack/testing/shapes";
import { describeRule } from "../../describe-rule";

const plan = (region: string) => ({
    region: "eu-west-2",
    rules: [
        {
            ruleName: "daily",
            copyActions: [{ destinationVaultArn: `arn:aws:backup:${region}:123456789012:backup-vault:copies` }],
        },
    ],
});

describeRule(backupCrossRegionCopy, {
    compliant: plan("eu-west-1"),
    violating: plan("eu-west-2"),
    undefined: "violates",
    configured: [{ settings: { allowedRegions: ["eu-central-1"] }, given: plan("eu-west-1"), expect: "violates" }],
    others: [
        { title: "no copies", given: { rules: [{ ruleName: "daily" }] }, expect: "violates", says: /copyActions/ },
        {
            title: "the region of the provider",
            given: [
                resource(
                    backupPlan,
                    { ...plan("eu-west-2"), region: undefined },
                    { provider: { region: "eu-west-2" } },
                ),
            ],
            expect: "violates",
        },
        { title: "a region that nobody says", given: { ...plan("eu-west-2"), region: undefined }, expect: "passes" },
        {
            title: "a region that only the update knows",
            given: { ...plan("eu-west-2"), region: unknown },
            expect: "waits",
        },
    ],
});
