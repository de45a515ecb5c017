import type { Rule } from "../../frame/rule";
import { opensearchAuditLogs } from "./audit-logs";
import { opensearchCmk } from "./cmk";
import { opensearchDedicatedMasters } from "./dedicated-masters";
import { opensearchEncrypted } from "./encrypted";
import { opensearchErrorLogs } from "./error-logs";
import { opensearchFgac } from "./fgac";
import { opensearchHa } from "./ha";
import { opensearchHttpsTls } from "./https-tls";
import { opensearchInVpc } from "./in-vpc";
import { opensearchNodeToNodeTls } from "./node-to-node-tls";
import { opensearchPolicyPrivate } from "./policy-private";
import { opensearchServerlessNotPublic } from "./serverless-not-public";
import { opensearchServerlessCmk } from "./serverless-cmk";

/** Rules about Amazon OpenSearch Service. */
export const opensearchRules: readonly Rule[] = [
    opensearchEncrypted,
    opensearchCmk,
    opensearchNodeToNodeTls,
    opensearchHttpsTls,
    opensearchInVpc,
    opensearchFgac,
    opensearchPolicyPrivate,
    opensearchAuditLogs,
    opensearchErrorLogs,
    opensearchHa,
    opensearchDedicatedMasters,
    opensearchServerlessNotPublic,
    opensearchServerlessCmk,
];
