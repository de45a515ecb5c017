import { keyvaultKeyExpiryRotation } from "../../../../policy-pack/azure/keyvault/key-expiry-rotation";
import { describeRule } from "../../describe-rule";

const policy = (type: string) => ({
    attributes: { expiryTime: "P2Y" },
    lifetimeActions: [
        { action: { type: "notify" }, trigger: { timeBeforeExpiry: "P30D" } },
        { action: { type }, trigger: { timeAfterCreate: "P1Y" } },
    ],
});

describeRule(keyvaultKeyExpiryRotation, {
    compliant: { properties: { rotationPolicy: policy("rotate") } },
    violating: { properties: { rotationPolicy: policy("notify") } },
    undefined: "violates",
    others: [
        {
            title: "versions without an end",
            given: { properties: { rotationPolicy: { ...policy("rotate"), attributes: {} } } },
            expect: "violates",
        },
    ],
});
