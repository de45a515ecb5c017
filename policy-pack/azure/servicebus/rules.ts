import type { Rule } from "../../frame/rule";
import { servicebusCmk } from "./cmk";
import { servicebusLocalAuthDisabled } from "./local-auth-disabled";
import { servicebusNetworkIsolated } from "./network-isolated";
import { servicebusTls } from "./tls";

/** Rules about Azure Service Bus. */
export const servicebusRules: readonly Rule[] = [
    servicebusTls,
    servicebusLocalAuthDisabled,
    servicebusNetworkIsolated,
    servicebusCmk,
];
