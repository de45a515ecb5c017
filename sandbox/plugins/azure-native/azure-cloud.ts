import { join } from "node:path";
import { checkAzure } from "@strata-data/preflight/azure/check-azure";
import { checkAzureChange } from "@strata-data/preflight/azure/check-change";
import { azureCreateOnly } from "@strata-data/preflight/azure/create-only";
import { TokenFiles } from "@strata-data/preflight/token-files";
import type { Failure } from "../check/conform";
import type { AutoName, Cloud, Subject } from "../cloud/behaviour";
import { emptyValue } from "../cloud/empty-value";
import { exampleInputs } from "../cloud/example-inputs";
import type { PropertyMap, Value } from "../host/wire";
import type { Catalogue } from "../sdk/catalogue";
import type { Property } from "../sdk/declaration";
import { didYouMean } from "../../nearest";
import type { ResourceSchema } from "../sdk/resource-schema";
import { armType, namingInput, resourceId, typeName } from "./resource-id";
import { creationTime, type AzureBehaviour, type AzureFunction, type AzurePlace, type AzureSubject } from "./subject";
import { emptyToUndefined, text } from "./texts";

// Loaded once a process, however many providers are made.
const behaviours = new TokenFiles<AzureBehaviour>(__dirname);
const functions = new TokenFiles<AzureFunction>(join(__dirname, "functions"));
const nothingToSay: AzureBehaviour = {};
/** Set to "off", the sandbox takes what only Azure's own words and ranges refuse. */
const preflightSetting = "STRATA_PREFLIGHT";
const notProperties = new Set(["version", "pluginDownloadURL", "__internal"]);
const cannotChange = /cannot be (changed|updated|modified) (after|once)|cannot be (changed|updated) for an existing/i;

/** The sandbox's Azure: `@pulumi/azure-native` with values as Azure Resource Manager gives them. */
export class AzureCloud implements Cloud<AzureSubject> {
    readonly computesOnce = false;
    #place: AzurePlace = { subscription: "", tenant: "", location: "" };

    constructor(private readonly catalogue: Catalogue) {}

    problems(config: PropertyMap): Failure[] {
        const declared = this.catalogue.provider().inputs;
        return Object.keys(config)
            .filter((key) => !notProperties.has(key) && !declared.has(key))
            .map((key) => ({
                property: key,
                reason: `unknown configuration key "azure-native:${key}"${didYouMean(key, declared.keys())}`,
            }));
    }

    configure(config: PropertyMap): void {
        const setting = (key: string, variable: string) => emptyToUndefined(text(config, key)) ?? process.env[variable];
        this.#place = {
            subscription: setting("subscriptionId", "ARM_SUBSCRIPTION_ID") ?? "00000000-0000-4000-8000-000000000001",
            tenant: setting("tenantId", "ARM_TENANT_ID") ?? "00000000-0000-4000-8000-000000000002",
            location: setting("location", "ARM_LOCATION") ?? "",
        };
    }

    behaviour(token: string): AzureBehaviour {
        return behaviours.find(token) ?? nothingToSay;
    }

    subject(subject: Subject): AzureSubject {
        const naming = namingInput(subject.schema);
        return {
            ...subject,
            ...this.#place,
            resourceName: naming === undefined ? "default" : text(subject.inputs, naming),
        };
    }

    /** A top-level resource gets a random suffix; a child is unique within its parent and keeps its logical name. */
    autoName(schema: ResourceSchema): AutoName | undefined {
        const property = namingInput(schema);
        if (property === undefined) return undefined;
        const child = armType(schema).path.length > 1;
        return {
            property,
            compose: (logicalName, random) => `${logicalName}${random}`,
            randomDigits: child ? 0 : 8,
            maxLength: 90,
        };
    }

    defaults({ schema, location }: AzureSubject): PropertyMap {
        return schema.inputs.has("location") && location !== "" ? { location } : {};
    }

    id({ schema, inputs, subscription }: AzureSubject): string {
        return resourceId(schema, inputs, subscription);
    }

    outputs(subject: AzureSubject): PropertyMap {
        const outputs: PropertyMap = {};
        for (const property of subject.schema.state.values()) {
            if (subject.inputs[property.name] !== undefined) continue;
            const known = byName[property.name]?.(subject, this.#apiVersion(subject.token));
            if (known !== undefined) outputs[property.name] = known;
            else if (!property.optional) outputs[property.name] = emptyValue(property.type);
        }
        return outputs;
    }

    replaces(schema: ResourceSchema, path: string): boolean {
        const [first = ""] = path.split(".");
        const names = armType(schema).path.map(({ input }) => input);
        if (["resourceGroupName", "location", "scope", "resourceUri", ...names].includes(first)) return true;
        const known = azureCreateOnly(schema.token);
        if (known !== undefined) return known.some((rule) => path === rule || path.startsWith(`${rule}.`));
        return cannotChange.test(this.#input(schema, first)?.doc ?? "");
    }

    refusals({ token }: AzureSubject, inputs: PropertyMap, olds?: PropertyMap): Promise<Failure[]> {
        if (process.env[preflightSetting] === "off") return Promise.resolve([]);
        const resource = { type: token, inputs };
        const problems = [...checkAzure(resource), ...(olds === undefined ? [] : checkAzureChange(resource, olds))];
        return Promise.resolve(
            problems.map(({ property, message }) => ({ property, reason: `Azure refuses it: ${message}` })),
        );
    }

    /** Names are read back out of the id. */
    imported(schema: ResourceSchema, id: string): PropertyMap {
        const parts = id.split("/").filter((part) => part !== "");
        const after = (segment: string) =>
            parts[parts.findIndex((part) => part.toLowerCase() === segment.toLowerCase()) + 1] ?? "";
        const named = armType(schema).path.flatMap(({ collection, input }) =>
            input === undefined ? [] : [[input, after(collection.split("/").at(-1) ?? "")]],
        );
        const group = schema.inputs.has("resourceGroupName") ? { resourceGroupName: after("resourceGroups") } : {};
        return { ...exampleInputs(schema, id), ...Object.fromEntries(named), ...group };
    }

    prepare(): Iterable<void> {
        return behaviours.prepare();
    }

    invoke(token: string, args: PropertyMap): PropertyMap {
        const find = functions.find(token);
        if (find === undefined) {
            throw new Error(
                `the function "${token}" exists in Azure but the sandbox has no data for it; give its result as an argument, or use the real pulumi-resource-azure-native`,
            );
        }
        return find(args, this.#place);
    }

    #input(schema: ResourceSchema, name: string): Property | undefined {
        return schema.inputs.get(name);
    }

    #apiVersion(token: string): string {
        return this.catalogue.resource(token)?.apiVersion ?? "";
    }
}

const byName: Record<string, (subject: AzureSubject, apiVersion: string) => Value> = {
    azureApiVersion: (_, apiVersion) => apiVersion,
    etag: ({ seed }) => `W/"${seed.uuid("etag")}"`,
    location: ({ location }) => location,
    name: ({ resourceName }) => resourceName,
    provisioningState: () => "Succeeded",
    systemData: () => ({
        createdAt: creationTime,
        createdByType: "User",
        lastModifiedAt: creationTime,
        lastModifiedByType: "User",
    }),
    type: ({ schema }) => typeName(schema),
};
