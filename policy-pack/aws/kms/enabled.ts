import type { Resource } from "../../frame/resource";
import { resourceRule } from "../../frame/define";
import { kmsKey, kmsReplicaKey } from "./types";

const switchOf = (key: Resource) => (key.type === kmsKey ? "isEnabled" : "enabled");

/** A key can be used. */
export const kmsEnabled = resourceRule({
    id: "aws-kms-enabled",
    severity: "medium",
    theme: "availability",
    proves: "No KMS key is managed in a disabled state.",
    risk: "A disabled key makes everything that it encrypted unreadable at once.",
    remediation: {
        property: "Leave isEnabled of aws.kms.Key, or enabled of aws.kms.ReplicaKey, out, or set it to true.",
    },
    page: {
        title: "Enable and disable keys",
        url: "https://docs.aws.amazon.com/kms/latest/developerguide/enabling-keys.html",
    },
    types: [kmsKey, kmsReplicaKey],
    fixClass: "in-place",
    guards: ["isEnabled", "enabled"],
    fix: { patches: (key) => (key.flag(switchOf(key)) ? [] : [{ path: switchOf(key), value: true }]) },
    check: (key) => (key.flag(switchOf(key)) ? [] : [`${switchOf(key)} is false`]),
});
