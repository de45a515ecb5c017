import type { Rule } from "../../frame/rule";
import { firehoseCmk } from "./cmk";
import { firehoseSse } from "./sse";

/** Rules about Amazon Data Firehose. */
export const firehoseRules: readonly Rule[] = [firehoseSse, firehoseCmk];
