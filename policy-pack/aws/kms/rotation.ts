import type { Resource } from "../../frame/resource";
import { resourceRule } from "../../frame/define";
import { isTrue } from "../../requirements/value";
import { atMost } from "../../requirements/number";
import { all } from "../../requirements/combine";
import { wholeNumber } from "../../requirements/parameters";
import { kmsKey } from "./types";

const maxDays = wholeNumber("maxDays", "Most days between two rotations.", 365, { minimum: 90, maximum: 2560 });

/** A key's material is changed regularly. */
export const kmsRotation = resourceRule({
    id: "aws-kms-rotation",
    severity: "medium",
    theme: "encryption",
    proves: "Every symmetric KMS key rotates its material at least every maxDays days.",
    risk: "The longer one key encrypts everything, the more is lost when it leaks.",
    remediation: {
        argument: "StoreKey, which every component of Strata brings, rotates.",
        property: "Set enableKeyRotation: true on aws.kms.Key, and rotationPeriodInDays where a year is too long.",
    },
    page: {
        title: "Rotate AWS KMS keys",
        url: "https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys.html",
    },
    types: [kmsKey],
    unless: cannotRotate,
    fixClass: "in-place",
    requires: all(isTrue("enableKeyRotation"), atMost("rotationPeriodInDays", maxDays, "days")),
});

/** KMS rotates what it made itself: symmetric keys for encryption that lie in no store of the customer's. */
function cannotRotate(key: Resource): boolean {
    return (
        key.has("customKeyStoreId") ||
        key.text("customerMasterKeySpec") !== "SYMMETRIC_DEFAULT" ||
        key.text("keyUsage") !== "ENCRYPT_DECRYPT"
    );
}
