import type { Rule } from "../../frame/rule";
import { timestreamCmk } from "./cmk";

/** Rules about Amazon Timestream. */
export const timestreamRules: readonly Rule[] = [timestreamCmk];
