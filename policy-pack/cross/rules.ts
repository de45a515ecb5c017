import type { Rule } from "../frame/rule";
import { allowedRegionsResidency } from "./allowed-regions-residency";
import { approvedComponentParent } from "./approved-component-parent";
import { costCeiling } from "./cost-ceiling";
import { noIgnoreChangesOnGuardedProps } from "./no-ignore-changes-on-guarded-props";
import { noPlainSecrets } from "./no-plain-secrets";
import { pinnedProvider } from "./pinned-provider";
import { pulumiProtect } from "./pulumi-protect";
import { replacementGuard } from "./replacement-guard";
import { requiredTags } from "./required-tags";
import { stackHasDrCopy } from "./stack-has-dr-copy";

/** Rules that hold for every service of every cloud. */
export const crossRules: readonly Rule[] = [
    requiredTags,
    noPlainSecrets,
    allowedRegionsResidency,
    stackHasDrCopy,
    pulumiProtect,
    replacementGuard,
    noIgnoreChangesOnGuardedProps,
    costCeiling,
    approvedComponentParent,
    pinnedProvider,
];
