import { createRequire } from "node:module";
import type * as pulumi from "@pulumi/pulumi";
import type { Invoked } from "./monitor";
import type { Wire } from "./outputs";

export type ResourceClass = new (name: string, args: Wire, opts: pulumi.CustomResourceOptions) => pulumi.CustomResource;

const load = createRequire(__filename);

/** The SDK's module of a token, loaded alone: "aws:rds/instance:Instance" is of @pulumi/aws/rds, "azure-native:sql:Server" of @pulumi/azure-native/sql. */
function moduleOf(token: string): { [name: string]: Wire } {
    const [provider = "", place = ""] = token.split(":");
    const [module = ""] = place.split("/");
    const sdk = `@pulumi/${provider}`;
    return load(module === "index" ? sdk : `${sdk}/${module}`) as { [name: string]: Wire };
}

const nameOf = (token: string): string => token.split(":")[2] ?? "";

/** The SDK's class of a type: "aws:rds/instance:Instance" is aws.rds.Instance. */
export function classOf(type: string): ResourceClass {
    const found = moduleOf(type)[nameOf(type)] as ResourceClass | undefined;
    if (found === undefined) throw new RangeError(`no class of the installed SDKs is ${type}`);
    return found;
}

/** The same invoke as the SDK's own function: "aws:index/getRegion:getRegion" is aws.getRegionOutput. */
export function invokeOf({ token, inputs }: Invoked): () => void {
    const functions = moduleOf(token);
    const name = `${nameOf(token)}Output`;
    return () => functions[name](inputs);
}
