import type { Rule } from "../../frame/rule";
import { memorydbAcl } from "./acl";
import { memorydbCmk } from "./cmk";
import { memorydbFinalSnapshot } from "./final-snapshot";
import { memorydbMinorUpgrade } from "./minor-upgrade";
import { memorydbReplicas } from "./replicas";
import { memorydbSnapshots } from "./snapshots";
import { memorydbTls } from "./tls";

/** Rules about Amazon MemoryDB. */
export const memorydbRules: readonly Rule[] = [
    memorydbTls,
    memorydbAcl,
    memorydbCmk,
    memorydbSnapshots,
    memorydbReplicas,
    memorydbMinorUpgrade,
    memorydbFinalSnapshot,
];
