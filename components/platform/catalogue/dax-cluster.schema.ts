import { z } from "zod";
import { DynamodbAccess } from "../../nosql/dynamodb-table/data.args";
import type { DaxStore } from "./dax-cluster.store";
import { dynamodbGrants } from "./dynamodb-table.schema";
import type { Shape } from "./shape";
import { networkedEntryShape, storeName, wholeNumber } from "./shape";

const shape: Shape<Omit<DaxStore, "service">> = {
    ...networkedEntryShape,
    tables: z.array(storeName).min(1),
    clusterName: z.string().optional(),
    nodeType: z.string().optional(),
    nodes: wholeNumber(1).optional(),
    itemTtlSeconds: wholeNumber(0).optional(),
    queryTtlSeconds: wholeNumber(0).optional(),
    access: z.enum(DynamodbAccess).optional(),
    maintenanceWindow: z.string().optional(),
    grants: dynamodbGrants,
};

/** One entry under `strata:nosql` of service dax. */
export const daxStoreSchema = z.strictObject({ ...shape, service: z.literal("dax") });
