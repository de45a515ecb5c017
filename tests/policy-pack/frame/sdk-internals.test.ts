import assert from "node:assert/strict";
import { Secret } from "@pulumi/policy";
import type { ReportViolation, ResourceValidationArgs } from "@pulumi/policy";
import * as analyzer from "@pulumi/pulumi/proto/analyzer_pb";
import { reportAll } from "../../../policy-pack/frame/report";
import type { Told } from "../../../policy-pack/frame/sdk-internals";
import {
    adaptSdk,
    asRemediationProperties,
    behindProxies,
    protocolLevels,
    toldIn,
    unknownSentinels,
} from "../../../policy-pack/frame/sdk-internals";
import { findingsOf, hostOf, resourceRequest, structOf } from "../../../policy-pack/testing";
import { resource, unknown } from "../../../policy-pack/testing/shapes";

describe("what the pack knows of the SDK's inside", () => {
    it("finds the seven sentinels", () => {
        assert.equal(unknownSentinels.size, 7);
        assert.ok(unknownSentinels.has(unknown));
    });

    it("gets behind both proxies and back", () => {
        const properties = { password: new Secret("x"), later: unknown, engine: "postgres" };
        const proxied = asRemediationProperties(properties);
        assert.equal(proxied["password"], "x");
        assert.throws(() => proxied["later"], /can't be known during preview/);
        assert.equal(behindProxies(proxied), properties);
    });

    it("knows the levels by the protocol's numbers", () => {
        const { ADVISORY, MANDATORY, DISABLED, REMEDIATE } = analyzer.EnforcementLevel;
        const wanted = {
            [ADVISORY]: "advisory",
            [MANDATORY]: "mandatory",
            [DISABLED]: "disabled",
            [REMEDIATE]: "remediate",
        };
        assert.deepEqual({ ...protocolLevels }, wanted);
    });

    it("hears the level of a policy, anew each time that it is configured, and adds nothing to its parameters", async () => {
        const heard: (Told | undefined)[] = [];
        const validateResource = ({ getConfig }: ResourceValidationArgs) => {
            assert.deepEqual(Object.keys(getConfig()), ["minDays"]);
            heard.push(toldIn(getConfig()));
        };
        adaptSdk();
        const host = hostOf([{ name: "listener", description: "It listens.", validateResource }]);
        for (const level of ["advisory", "mandatory", "mandatory"] as const) {
            await host.configure(configurationOf("listener", level));
            await host.analyze(resourceRequest(resource("test:index:Thing", {})));
        }
        assert.deepEqual(
            heard.map((told) => told?.level),
            ["advisory", "mandatory", "mandatory"],
        );
        assert.notEqual(heard[1], heard[2]);
    });

    it("reports for another policy, with its name, level and severity", async () => {
        const validateResource = (_args: unknown, report: ReportViolation) =>
            reportAll(report, [{ message: "m" }], {
                name: "other",
                description: "d",
                severity: "low",
                enforcementLevel: "advisory",
            });
        const host = hostOf([{ name: "carrier", description: "It carries.", validateResource }]);
        const answer = await host.analyze(resourceRequest(resource("test:index:Thing", {})));
        assert.deepEqual(findingsOf(answer), [{ rule: "other", level: "advisory", message: "m", urn: "" }]);
        const [diagnostic] = answer.getDiagnosticsList();
        assert.equal(diagnostic?.getDescription(), "d");
        assert.equal(diagnostic?.getSeverity(), analyzer.PolicySeverity.POLICY_SEVERITY_LOW);
    });
});

function configurationOf(name: string, level: "advisory" | "mandatory"): analyzer.ConfigureAnalyzerRequest {
    const policy = new analyzer.PolicyConfig();
    policy.setEnforcementlevel(protocolLevels.indexOf(level) as 0 | 1);
    policy.setProperties(structOf({ minDays: 7 }));
    const request = new analyzer.ConfigureAnalyzerRequest();
    request.getPolicyconfigMap().set(name, policy);
    return request;
}
