import { stackRule } from "../../frame/define";
import { isOneOf } from "../../requirements/value";
import { someEntry } from "../../requirements/list";
import { all } from "../../requirements/combine";
import { words } from "../../requirements/parameters";
import { redshiftCluster, redshiftParameterGroup } from "./types";

const group = "clusterParameterGroupName";
const trustedParameterGroups = words(
    "trustedParameterGroups",
    "Names of parameter groups outside this stack that are known to require TLS.",
    ["default.redshift-2.0"],
);
const requiresTls = someEntry(
    "parameters",
    all(isOneOf("name", ["require_ssl"]), isOneOf("value", ["true"])),
    "require_ssl is not true in the parameter group",
);

/** A warehouse refuses connections without TLS. */
export const redshiftRequireSsl = stackRule<Readonly<{ trustedParameterGroups: readonly string[] }>>({
    id: "aws-redshift-require-ssl",
    severity: "high",
    theme: "transport",
    proves: "Every Redshift cluster refuses connections without TLS; since 2025 those with the default parameter group do.",
    risk: "A client without TLS sends its password and its rows in plain text through the network.",
    remediation: {
        argument: "RedshiftWarehouse sets it in its parameter group.",
        property:
            "Give aws.redshift.ParameterGroup the parameter require_ssl = true and name the group in clusterParameterGroupName.",
    },
    page: {
        title: "Configuring security options for connections",
        url: "https://docs.aws.amazon.com/redshift/latest/mgmt/connecting-ssl-support.html",
    },
    types: [redshiftCluster],
    fixClass: "person",
    parameters: { trustedParameterGroups },
    guards: [group],
    reaches: [{ type: redshiftParameterGroup, guards: requiresTls.guards }],
    check(cluster, settings, stack) {
        if (!cluster.has(group)) {
            return [];
        }
        const own = stack.namedBy(cluster, group, redshiftParameterGroup);
        if (own !== undefined) {
            return requiresTls.problems(own, settings);
        }
        const name = cluster.text(group) ?? "";
        return settings.trustedParameterGroups.includes(name)
            ? []
            : [
                  `parameter group ${name} is not in this stack, so require_ssl cannot be seen; list it in trustedParameterGroups`,
              ];
    },
});
