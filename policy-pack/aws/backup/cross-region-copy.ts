import type { Resource } from "../../frame/resource";
import { resourceRule } from "../../frame/define";
import { eachOf } from "../../frame/evaluation";
import { words } from "../../requirements/parameters";
import { UnknownProperty } from "../../frame/resource";
import { backupPlan } from "./types";

const allowedRegions = {
    ...words("allowedRegions", "Regions of the vaults that may have copies; with none, any other region will do.", []),
    shared: "allowedRegions",
} as const;

/** A plan copies recovery points to another region. */
export const backupCrossRegionCopy = resourceRule<Readonly<{ allowedRegions: readonly string[] }>>({
    id: "aws-backup-cross-region-copy",
    severity: "medium",
    theme: "backup",
    proves: "Every plan of AWS Backup has a rule that copies its recovery points to a vault in another region.",
    risk: "What a region loses is lost together with its backups.",
    remediation: {
        property:
            "Add copyActions with the destinationVaultArn of a vault in another region to a rule of aws.backup.Plan.",
    },
    page: {
        title: "Creating backup copies across AWS Regions",
        url: "https://docs.aws.amazon.com/aws-backup/latest/devguide/cross-region-backup.html",
    },
    types: [backupPlan],
    binds: "production",
    fixClass: "person",
    parameters: { allowedRegions },
    guards: ["rules.*.copyActions"],
    check(plan, settings) {
        const copies = plan.entries("rules").flatMap((rule) => rule.entries("copyActions"));
        if (copies.length === 0) {
            return ["no rule has copyActions"];
        }
        const home = regionOf(plan);
        const regions = () => copies.map((copy) => copy.text("destinationVaultArn")?.split(":")[3] ?? "");
        return eachOf(
            () => (regions().some((region) => region !== home) ? [] : [`all copies stay in ${home}`]),
            () =>
                regions()
                    .filter((region) => settings.allowedRegions.length > 0 && !settings.allowedRegions.includes(region))
                    .map((region) => `a copy goes to ${region}, allowed is ${settings.allowedRegions.join(" or ")}`),
        );
    },
});

/** The plan's own region, or its provider's; undefined when neither says it. */
function regionOf(plan: Resource): string | undefined {
    const own = plan.peek("region");
    const region = own.kind === "absent" ? plan.provider("region") : own;
    if (region.kind === "unknown") {
        throw new UnknownProperty("region");
    }
    return region.kind === "known" ? String(region.value) : undefined;
}
