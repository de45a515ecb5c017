import { z } from "zod";
import { RecoveryCopy } from "../../shared/tiers";
import { RelationalService } from "../data-platform/data-platform.args";
import type { RdsStore } from "./rds-database.store";
import { relationalShape } from "./relational.shape";
import type { Shape } from "./shape";
import { storeName, wholeNumber } from "./shape";

const shape: Shape<RdsStore> = {
    ...relationalShape,
    service: z.enum([RelationalService.MariaDb, RelationalService.Postgres]),
    clients: z.array(storeName).min(1).optional(),

    multiAz: z.boolean().optional(),
    storageGib: wholeNumber(20).optional(),
    maxStorageGib: wholeNumber(0).optional(),
    iops: wholeNumber(0).optional(),
    storageThroughputMibps: wholeNumber(0).optional(),
    readReplicas: wholeNumber(0).optional(),

    recoveryCopy: z.enum(RecoveryCopy).optional(),
    finalSnapshotIdentifier: z.string().optional(),

    blueGreenUpdates: z.boolean().optional(),

    queryCacheMib: wholeNumber(0).optional(),
};

/** An entry of `strata:relational` whose service is mariadb or postgres. */
export const rdsStoreSchema = z.strictObject(shape);
