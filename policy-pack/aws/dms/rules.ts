import type { Rule } from "../../frame/rule";
import { dmsCmk } from "./cmk";
import { dmsEndpointTls } from "./endpoint-tls";
import { dmsMinorUpgrade } from "./minor-upgrade";
import { dmsMultiAz } from "./multi-az";
import { dmsNotPublic } from "./not-public";
import { dmsTaskLogging } from "./task-logging";
import { dmsMongodbAuth } from "./mongodb-auth";
import { dmsRedisTls } from "./redis-tls";

/** Rules about AWS Database Migration Service. */
export const dmsRules: readonly Rule[] = [
    dmsNotPublic,
    dmsMultiAz,
    dmsMinorUpgrade,
    dmsCmk,
    dmsEndpointTls,
    dmsTaskLogging,
    dmsMongodbAuth,
    dmsRedisTls,
];
