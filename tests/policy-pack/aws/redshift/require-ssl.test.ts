import { redshiftRequireSsl } from "../../../../policy-pack/aws/redshift/require-ssl";
import { redshiftCluster, redshiftParameterGroup } from "../../../../policy-pack/aws/redshift/types";
import { resource } from "../../../../policy-pack/testing/shapes";
import { describeRule } from "../../describe-rule";

const cluster = () => resource(redshiftCluster, { clusterParameterGroupName: "tls" });
const group = (value: string) =>
    resource(redshiftParameterGroup, { name: "tls", parameters: [{ name: "require_ssl", value }] });

describeRule(redshiftRequireSsl, {
    compliant: [cluster(), group("true")],
    violating: [cluster(), group("false")],
    undefined: "passes",
    configured: [
        {
            settings: { trustedParameterGroups: ["shared"] },
            given: [resource(redshiftCluster, { clusterParameterGroupName: "shared" })],
            expect: "passes",
        },
    ],
    others: [
        {
            title: "a group that says nothing",
            given: [cluster(), resource(redshiftParameterGroup, { name: "tls", parameters: [] })],
            expect: "violates",
        },
        {
            title: "the default group since 2025",
            given: { clusterParameterGroupName: "default.redshift-2.0" },
            expect: "passes",
        },
        {
            title: "the default group before",
            given: { clusterParameterGroupName: "default.redshift-1.0" },
            expect: "violates",
            says: /trustedParameterGroups/,
        },
    ],
});
