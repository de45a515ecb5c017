import type { Rule } from "../frame/rule";
import { awsAccepted } from "./aws-accepted";
import { azureAccepted } from "./azure-accepted";

/** What the clouds would refuse, for users of the real Pulumi; off unless switched on. */
export const acceptedRules: readonly Rule[] = [awsAccepted, azureAccepted];
