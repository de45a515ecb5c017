import type { Rule } from "../../frame/rule";
import { privateEndpointRequired } from "./required";

/** Rules about private endpoints of Azure. */
export const privateEndpointRules: readonly Rule[] = [privateEndpointRequired];
