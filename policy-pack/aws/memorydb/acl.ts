import { resourceRule } from "../../frame/define";
import { all } from "../../requirements/combine";
import { isNoneOf, isSet } from "../../requirements/value";
import { memorydbCluster } from "./types";

/** A MemoryDB cluster asks its clients who they are. */
export const memorydbAcl = resourceRule({
    id: "aws-memorydb-acl",
    severity: "high",
    theme: "identity",
    proves: "Every MemoryDB cluster has an access control list of its own.",
    risk: "The list open-access lets whoever reaches the port read and delete everything.",
    remediation: {
        property: "Set aclName on aws.memorydb.Cluster to an aws.memorydb.Acl, never to open-access.",
    },
    page: {
        title: "Authenticating users with Access Control Lists (ACLs)",
        url: "https://docs.aws.amazon.com/memorydb/latest/devguide/clusters.acls.html",
    },
    types: [memorydbCluster],
    fixClass: "person",
    requires: all(isSet("aclName"), isNoneOf("aclName", ["open-access"])),
});
