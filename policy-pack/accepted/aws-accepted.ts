import { resourceRule } from "../frame/define";
import type { Resource } from "../frame/resource";
import type { Accepted, AcceptedModule, AwsPreflight, FamiliesModule } from "./preflight";
import { phrases, preflight } from "./preflight";

let accepted: Accepted | undefined;

/** AWS takes the resource. */
export const awsAccepted = resourceRule<Readonly<{ region: string }>>({
    id: "aws-accepted",
    severity: "medium",
    theme: "placement",
    level: "disabled",
    proves: "AWS takes every resource as it is written, by the rules that AWS itself publishes.",
    risk: "A class that a region does not have or a version that has gone is otherwise told by a failed update, when half of the stack is already made.",
    remediation: { property: "Put the named property right; the message says what AWS takes." },
    page: {
        title: "AWS resource and property types reference",
        url: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html",
    },
    types: "any",
    parameters: {
        region: {
            schema: { type: "string", description: "The region of resources whose provider does not name one." },
            default: "",
        },
    },
    fixClass: "person",
    check(resource, { region }) {
        const place = regionOf(resource) ?? region;
        return resource.type.startsWith("aws:") && place !== "" ? refusals(resource, place) : [];
    },
});

function refusals(resource: Resource, region: string): readonly string[] {
    const { awsTemplate, problemsOf } = preflight<AwsPreflight>("aws/check-aws");
    const template = awsTemplate(resource.type, resource.given);
    if (template === undefined) {
        return [];
    }
    const [, , stack = ""] = resource.urn.split(":");
    const place = { region, stack };
    const known = (accepted ??= new (preflight<AcceptedModule>("aws/accepted").AcceptedTwins)());
    if (known.keyOf(template, place) !== undefined) {
        return [];
    }
    const problems = problemsOf(template, region);
    if (problems.length === 0) {
        known.add(preflight<FamiliesModule>("aws/families").ownKeyOf(template, place));
    }
    return phrases(problems);
}

function regionOf(resource: Resource): string | undefined {
    const readings = [resource.peek("region"), resource.provider("region")];
    const named = readings.find(({ kind }) => kind === "known");
    return named?.kind === "known" ? String(named.value) : undefined;
}
