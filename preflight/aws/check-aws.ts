import type { StandardDiagnostic } from "@aws/cloudformation-validate";
import type { JsonObject } from "./crossing";
import { documentedFacts } from "./documented-facts";
import { isRetired, versionOf } from "./engine-versions";
import { familiesOf, ownKeyOf, type Place } from "./families";
import { isHidden } from "./hidden";
import { isKnownDifference } from "./known-differences";
import { readable } from "./message";
import type { Problem } from "./problem";
import { templateOf, type Template } from "./template";
import { twinOf } from "./twins";
import { validate } from "./validator";

/** A resource as a Pulumi program registers it. */
export interface AwsResource {
    /** Its type token, such as `aws:rds/instance:Instance`. */
    type: string;
    name: string;
    /** Its inputs as plain JSON. Unknown values and secrets, in Pulumi's own envelopes, are not looked at. */
    inputs: JsonObject;
    /** The region that it is for; an input of that name wins. Default: us-east-1. */
    region?: string;
    /** The name of its stack, of which names in it may be made; what was accepted for one stack is then accepted for others. */
    stack?: string;
}

/**
 * What AWS would refuse in these resources, each looked at alone, by the rules that AWS publishes for CloudFormation. A type
 * that has no twin there is passed over. The rules are loaded at the first resource that has one, which takes a second of
 * CPU; they are freed when the process ends.
 */
export function checkAws(resources: readonly AwsResource[]): Problem[] {
    return resources.flatMap(checkOne);
}

function checkOne({ type, name, inputs, region }: AwsResource): Problem[] {
    const template = awsTemplate(type, inputs);
    if (template === undefined) return [];
    return problemsOf(template, regionOf(inputs, region)).map((problem) => ({ type, name, ...problem }));
}

/** The twin of a resource; undefined when its type has none. */
export function awsTemplate(type: string, inputs: JsonObject): Template | undefined {
    const twin = twinOf(type);
    return twin === undefined ? undefined : templateOf(twin, inputs, isHidden);
}

/** The region of a resource with these inputs. */
export function regionOf({ region: own }: JsonObject, region: string | undefined): string {
    return typeof own === "string" && !isHidden(own) ? own : (region ?? "us-east-1");
}

/** A problem of a resource that the asker knows. */
export type Finding = Pick<Problem, "property" | "message" | "rule">;

/** What is wrong with a twin in a region, by property paths in Pulumi's names. */
export function problemsOf(template: Template, region: string): Finding[] {
    const { type, properties } = template;
    const found = validate(template, region).map(complaint);
    const facts = documentedFacts
        .filter((fact) => fact.type === type)
        .flatMap((fact) => {
            const message = fact.refuse(properties, region);
            return message === undefined ? [] : [{ rule: fact.id, property: fact.property, message }];
        });
    return [...found, ...facts]
        .filter((each) => !isKnownDifference(type, properties, each))
        .map(({ rule, property, message }) => ({
            rule,
            property: originOf(template, property),
            message: readable(message, isOffered(template, rule)),
        }));
}

/** The key of the widest of an accepted twin's families of which AWS takes all, as it takes what is in them at the utmost. */
export function widestKeyOf(template: Template, place: Place): string {
    const takes = (twin: Template): boolean => problemsOf(twin, place.region).length === 0;
    return (
        familiesOf(template, place)
            .find(({ utmost }) => utmost().every(takes))
            ?.key() ?? ownKeyOf(template, place)
    );
}

/** Which of the allowed values that a complaint lists can really be had: the validator lists retired versions too. */
function isOffered({ properties }: Template, rule: string): (value: string) => boolean {
    const [engine] = versionOf(properties) ?? [];
    if (rule !== "E9006" || engine === undefined) return () => true;
    return (version) => !isRetired(engine, version);
}

interface Complaint {
    rule: string;
    /** The path in the twin, without its first part. */
    property: string;
    message: string;
}

function complaint({ ruleId, propertyPath = "", message }: StandardDiagnostic): Complaint {
    return { rule: ruleId, property: propertyPath.replace(/^Properties\.?/, ""), message };
}

/** Pulumi's path of a place in the twin: that of the nearest place around it that has one. */
function originOf({ origins }: Template, path: string): string {
    for (let place = path; place !== ""; place = place.slice(0, Math.max(0, place.lastIndexOf(".")))) {
        const origin = origins.get(place);
        if (origin !== undefined) return origin;
    }
    return "";
}
