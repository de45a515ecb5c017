import fs from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { DataPlatform } from "../../components/platform/data-platform/data-platform";
import type { DataPlatformArgs } from "../../components/platform/data-platform/data-platform.args";
import { checkStackConfig } from "../../components/platform/stack-config/stack-config";
import type { Recording } from "./mocks";
import { record } from "./mocks";

const root = path.resolve(__dirname, "../..");

/** The stacks whose config is committed. */
export const stacks = ["local", "dev", "prod"];

/** The config of a committed stack; an error with all problems when it has any. */
export function stackConfig(stack: string): DataPlatformArgs {
    const file = parse(fs.readFileSync(path.join(root, `Pulumi.${stack}.yaml`), "utf8"));
    const entries = Object.entries(file.config as { [key: string]: unknown });
    const strata = entries
        .filter(([key]) => key.startsWith("strata:"))
        .map(([key, value]) => [key.slice("strata:".length), value]);
    const { config, problems } = checkStackConfig(
        Object.fromEntries(strata),
        file.config["aws:region"],
        file.config["azure-native:location"],
    );
    if (!config) throw new Error(`Pulumi.${stack}.yaml: ${JSON.stringify(problems)}`);
    return config;
}

/** The platform of a config, as the program builds it. */
export function recordPlatform(config: DataPlatformArgs, stack = "test"): Promise<Recording<DataPlatform>> {
    return record(() => new DataPlatform("platform", config), { stack });
}
