import { createOnly } from "@strata-data/preflight/aws/create-only";
import { prepareTwins } from "@strata-data/preflight/aws/twins";
import { TokenFiles } from "@strata-data/preflight/token-files";
import { join } from "node:path";
import type { Failure } from "../check/conform";
import type { AutoName, Cloud, Subject } from "../cloud/behaviour";
import { isObject, isUnknown, unknownValue, type PropertyMap, type Value } from "../host/wire";
import type { ResourceSchema } from "../sdk/resource-schema";
import { conventionalId, conventionalOutputs } from "./conventions";
import { exampleInputs } from "../cloud/example-inputs";
import { arnOf, placeOf, type AwsPlace } from "./place";
import { problemsOfConfig, settingsOf, type AwsSettings } from "./settings";
import { refusalsOf } from "./refusals";
import type { AwsBehaviour, AwsFunction, AwsSubject } from "./subject";
import type { Properties } from "../sdk/declaration";

// Loaded once a process, however many providers are made.
const behaviours = new TokenFiles<AwsBehaviour>(__dirname);
const functions = new TokenFiles<AwsFunction>(join(__dirname, "functions"));
const nothingToSay: AwsBehaviour = {};

/** Inputs that identify a resource wherever they occur. */
const identifying = new Set(["region", "name", "namePrefix", "bucket", "bucketPrefix", "vpcId", "availabilityZone"]);
const replacesInWords = /forces (a )?(new|replacement|recreation)|force resource recreation|cannot be changed after/i;

/** The sandbox's AWS: `@pulumi/aws` with values as the real cloud gives them. */
export class AwsCloud implements Cloud<AwsSubject> {
    readonly computesOnce = false;
    #settings: AwsSettings | undefined;

    constructor(private readonly configuration: Properties) {}

    problems(config: PropertyMap): Failure[] {
        return problemsOfConfig(config, this.configuration);
    }

    configure(config: PropertyMap): void {
        this.#settings = settingsOf(config);
    }

    behaviour(token: string): AwsBehaviour {
        return behaviours.find(token) ?? nothingToSay;
    }

    subject(subject: Subject): AwsSubject {
        const { region } = subject.inputs;
        const place = this.#place(region);
        return {
            ...subject,
            ...place,
            arn: (service, resource) => arnOf(place, service, resource),
            text: (input) => textOf(subject.inputs[input]),
        };
    }

    autoName(schema: ResourceSchema): AutoName | undefined {
        const name = schema.inputs.get("name");
        if (name?.type.kind !== "string" || schema.required.has("name")) return undefined;
        return {
            property: "name",
            compose: (logicalName, random) => `${logicalName}-${random}`,
            randomDigits: 7,
            maxLength: 255,
        };
    }

    defaults(subject: AwsSubject): PropertyMap {
        const { schema, inputs, region } = subject;
        return {
            ...(schema.inputs.has("region") && region !== "" ? { region } : {}),
            ...(schema.state.has("tagsAll") && schema.inputs.has("tags") ? this.#allTags(inputs["tags"]) : {}),
        };
    }

    id(subject: AwsSubject): string {
        return conventionalId(subject);
    }

    outputs(subject: AwsSubject): PropertyMap {
        return conventionalOutputs(subject);
    }

    replaces(schema: ResourceSchema, path: string): boolean {
        const [first = ""] = path.split(".");
        if (!schema.inputs.has(first)) return false;
        if (identifying.has(path) || createOnly(schema.token).includes(first)) return true;
        return replacesInWords.test(schema.inputs.get(first)?.doc ?? "");
    }

    async refusals({ token, urn, logicalName, region }: AwsSubject, inputs: PropertyMap): Promise<Failure[]> {
        const [, , stack = ""] = urn.split(":");
        return refusalsOf({ type: token, name: logicalName, inputs, region, stack });
    }

    imported(schema: ResourceSchema, id: string): PropertyMap {
        const named = schema.inputs.get("name")?.type.kind === "string" ? { name: id } : {};
        return { ...exampleInputs(schema, id), ...named };
    }

    *prepare(): Generator<void> {
        yield* behaviours.prepare();
        yield* prepareTwins();
    }

    invoke(token: string, args: PropertyMap): PropertyMap {
        const find = functions.find(token);
        if (find === undefined) {
            throw new Error(
                `the function "${token}" exists in AWS but the sandbox has no data for it; give its result as an argument, or use the real pulumi-resource-aws`,
            );
        }
        return find(args, this.#place(args["region"]));
    }

    #place(region: Value): AwsPlace {
        return placeOf(
            typeof region === "string" ? region : (this.#settings?.region ?? ""),
            this.#settings?.account ?? "",
        );
    }

    #allTags(tags: Value): PropertyMap {
        if (isUnknown(tags)) return { tagsAll: unknownValue };
        const all = { ...this.#settings?.defaultTags, ...(isObject(tags) ? tags : {}) };
        return Object.keys(all).length > 0 ? { tagsAll: all } : {};
    }
}

function textOf(value: Value): string {
    return typeof value === "string" ? value : value === undefined || value === null ? "" : String(value);
}
