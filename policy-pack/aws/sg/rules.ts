import type { Rule } from "../../frame/rule";
import { sgNoOpenDataPorts } from "./no-open-data-ports";

/** Rules about security groups. */
export const sgRules: readonly Rule[] = [sgNoOpenDataPorts];
