import type { Rule } from "../../frame/rule";
import { mskconnectLogs } from "./logs";
import { mskconnectTls } from "./tls";

/** Rules about Amazon MSK Connect. */
export const mskconnectRules: readonly Rule[] = [mskconnectTls, mskconnectLogs];
