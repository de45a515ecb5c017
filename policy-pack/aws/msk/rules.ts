import type { Rule } from "../../frame/rule";
import { mskCmk } from "./cmk";
import { mskLogging } from "./logging";
import { mskMonitoring } from "./monitoring";
import { mskNoUnauthenticated } from "./no-unauthenticated";
import { mskNotPublic } from "./not-public";
import { mskThreeAz } from "./three-az";
import { mskTls } from "./tls";
import { mskTlsInCluster } from "./tls-in-cluster";
import { mskDurableConfiguration } from "./durable-configuration";

/** Rules about Amazon MSK. */
export const mskRules: readonly Rule[] = [
    mskTls,
    mskTlsInCluster,
    mskCmk,
    mskNoUnauthenticated,
    mskNotPublic,
    mskLogging,
    mskMonitoring,
    mskThreeAz,
    mskDurableConfiguration,
];
