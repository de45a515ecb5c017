import type * as pulumi from "@pulumi/pulumi";
import { StoreSecret } from "../../foundation/aws/store-secret/store-secret";
import type { RdsContext } from "./context";
import type { RecoveryKey } from "./recovery";

/** How the master user signs in: the arguments of aws.rds.Instance, and the secret where it is Strata's own. */
export interface MasterCredentials {
    instanceArgs: {
        username: string;
        manageMasterUserPassword?: boolean;
        masterUserSecretKmsKeyId?: pulumi.Input<string>;
        password?: pulumi.Output<string>;
    };
    /** Left out where RDS manages the password, and its secret. */
    secret?: StoreSecret;
}

/** RDS makes and rotates the master password where it can; where it cannot, a generated one is kept in Secrets Manager. `host` is of the instance, which is made after its password. */
export function createCredentials(
    { name, args, settings, parent }: RdsContext,
    keyArn: pulumi.Input<string>,
    recoveryKey: RecoveryKey | undefined,
    host: pulumi.Output<string>,
): MasterCredentials {
    const { username, engine, port, environment } = settings;
    if (settings.managedPassword) {
        return { instanceArgs: { username, manageMasterUserPassword: true, masterUserSecretKmsKeyId: keyArn } };
    }
    const secret = new StoreSecret(
        `${name}-credentials`,
        {
            kmsKeyArn: keyArn,
            username,
            engine,
            port,
            host,
            dbname: args.databaseName,
            region: args.placement.region,
            // A promoted replica keeps its users, so their password must outlive the region as well.
            replicas: recoveryKey && [recoveryKey],
            rotation: args.rotation,
            environment,
            tags: args.tags,
        },
        { parent },
    );
    return { instanceArgs: { username, password: secret.password }, secret };
}
