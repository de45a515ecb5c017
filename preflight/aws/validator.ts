import type * as Validate from "@aws/cloudformation-validate";
import type { Engine, StandardDiagnostic } from "@aws/cloudformation-validate";
import { createRequire } from "node:module";
import type { Json } from "./crossing";
import type { Template } from "./template";

const load = createRequire(__filename);
let engine: Engine | undefined;

/** The resources of a run are few hundred; a template with all of them at once would be slower than one after the other. */
const resourceId = "Resource";

/** Warnings that are refusals here: a word that is none of those allowed. */
const refusing = new Set(["W3030"]);

/** What AWS's validator finds wrong in a resource of this region. It is loaded when first asked, which takes a second. */
export function validate(template: Template, region: string): StandardDiagnostic[] {
    const bytes = Buffer.from(JSON.stringify(documentOf(template)));
    const report = validator().validateStandard(
        { path: "template.json", readBytes: () => bytes },
        { pseudoParameterOverrides: { region }, severityLevel: "WARN" },
    );
    return report.diagnostics.filter(
        ({ entity, severity, ruleId }) =>
            entity?.logicalId === resourceId && (severity === "ERROR" || severity === "FATAL" || refusing.has(ruleId)),
    );
}

function documentOf({ type, properties }: Template): Json {
    return {
        Resources: {
            [resourceId]: { Type: type, Properties: properties },
            Unknown: {
                Type: "Custom::Unknown",
                Properties: { ServiceToken: "arn:aws:sns:us-east-1:123456789012:unknown" },
            },
        },
    };
}

function validator(): Engine {
    if (engine !== undefined) return engine;
    // A second of start-up that a run without a question should not pay.
    const { CelEngine } = load("@aws/cloudformation-validate") as typeof Validate;
    const made = new CelEngine();
    process.once("exit", () => made.free());
    engine = made;
    return made;
}
