import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Twin } from "./crossing";

const load = createRequire(__filename);
const loaded = new Map<string, Twin | undefined>();

/** The twin of a type of `@pulumi/aws`; `aws:rds/subnetGroup:SubnetGroup` has its own in `rds/subnet-group.ts`. */
export function twinOf(token: string): Twin | undefined {
    if (!loaded.has(token)) loaded.set(token, find(token));
    return loaded.get(token);
}

function find(token: string): Twin | undefined {
    const [provider, module = "", name = ""] = token.split(":");
    if (provider !== "aws" || module === "index") return undefined;
    const kebab = name.replace(/([a-z0-9])([A-Z])/g, "$1-$2").toLowerCase();
    const file = join(__dirname, module.split("/")[0] ?? "", `${kebab}.ts`);
    return existsSync(file) ? (load(file) as { default: Twin }).default : undefined;
}
