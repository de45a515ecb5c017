import { PolicyPack } from "@pulumi/policy";
import { strataPolicies } from "./frame/policies";
import { rules } from "./rules";

new PolicyPack("strata", {
    displayName: "Strata",
    description: "Data on AWS and Azure is encrypted, private, protected, backed up and named.",
    enforcementLevel: "mandatory",
    policies: strataPolicies(rules),
});
