import type { ResourceRequirement } from "./requirement";
import { isOneOf } from "./value";

/** The service of Azure takes no traffic from public networks, or only what a network security perimeter lets through. */
export function closedToPublic(path = "publicNetworkAccess"): ResourceRequirement {
    return isOneOf(path, ["Disabled", "SecuredByPerimeter"], "Disabled");
}
