import type { Rule } from "../../frame/rule";
import { kinesisCmk } from "./cmk";
import { kinesisEncrypted } from "./encrypted";
import { kinesisRetention } from "./retention";

/** Rules about Amazon Kinesis Data Streams. */
export const kinesisRules: readonly Rule[] = [kinesisEncrypted, kinesisCmk, kinesisRetention];
