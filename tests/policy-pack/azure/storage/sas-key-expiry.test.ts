import { storageSasKeyExpiry } from "../../../../policy-pack/azure/storage/sas-key-expiry";
import { describeRule } from "../../describe-rule";

const keys = (keyExpirationPeriodInDays: number) => ({
    sasPolicy: { sasExpirationPeriod: "01.00:00:00", expirationAction: "Log" },
    keyPolicy: { keyExpirationPeriodInDays },
});

describeRule(storageSasKeyExpiry, {
    compliant: keys(90),
    violating: keys(91),
    undefined: "violates",
    configured: [{ settings: { maxDays: 30 }, given: keys(31), expect: "violates" }],
    others: [{ title: "an account that takes no keys", given: { allowSharedKeyAccess: false }, expect: "passes" }],
});
