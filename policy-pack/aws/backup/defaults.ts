import type { ProviderDefaults } from "../../frame/provider-default";
import { backupVault } from "./types";

/** Defaults of `@pulumi/aws` 7 for AWS Backup. */
export const backupDefaults: ProviderDefaults = {
    [backupVault]: { forceDestroy: { value: false, documented: "Default value: `false`" } },
};
