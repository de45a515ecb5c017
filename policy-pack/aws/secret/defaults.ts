import type { ProviderDefaults } from "../../frame/provider-default";
import { secret } from "./types";

/** Defaults of `@pulumi/aws` 7 for AWS Secrets Manager. */
export const secretDefaults: ProviderDefaults = {
    [secret]: { recoveryWindowInDays: { value: 30, documented: "The default value is `30`" } },
};
