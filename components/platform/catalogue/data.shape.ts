import { z } from "zod";
import type { SecretRotationArgs } from "../../foundation/aws/store-secret/store-secret.args";
import type { RestoreArgs } from "../../shared/restore";
import type { Shape } from "./shape";

/** Who changes a store's password, and when. */
export const rotation: z.ZodType<SecretRotationArgs> = z.strictObject({
    functionArn: z.string(),
    schedule: z.string().optional(),
});

/** What every database on AWS may be restored from. */
export const restoreShape: Shape<RestoreArgs> = {
    snapshotIdentifier: z.string().optional(),
    sourceIdentifier: z.string().optional(),
    dateTime: z.string().optional(),
};
