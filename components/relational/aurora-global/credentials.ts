import type * as pulumi from "@pulumi/pulumi";
import { StoreSecret } from "../../foundation/aws/store-secret/store-secret";
import type { AuroraContext } from "./context";
import type { AuroraSite } from "./site";

/** How the master user signs in: the arguments of the first region's cluster, and the secret where it is Strata's own. */
export interface MasterCredentials {
    clusterArgs: {
        masterUsername: string;
        manageMasterUserPassword?: boolean;
        masterUserSecretKmsKeyId?: pulumi.Input<string>;
        masterPassword?: pulumi.Output<string>;
    };
    /** Left out where RDS manages the password, and its secret. */
    secret?: StoreSecret;
}

/** RDS makes and rotates the master password of a regional database; that of a global one, whose users are the same everywhere, is kept in every region. `host` is of the cluster that writes, which is made after its password. Source: "Password management with Amazon Aurora and AWS Secrets Manager", limitations. */
export function createCredentials(
    context: AuroraContext,
    home: AuroraSite,
    others: AuroraSite[],
    host: pulumi.Output<string>,
): MasterCredentials {
    const { name, args, settings, parent } = context;
    const { username: masterUsername, databaseName, environment, port } = settings;
    if (settings.managedPassword) {
        return {
            clusterArgs: { masterUsername, manageMasterUserPassword: true, masterUserSecretKmsKeyId: home.keyArn },
        };
    }
    const secret = new StoreSecret(
        `${name}-credentials`,
        {
            kmsKeyArn: home.keyArn,
            username: masterUsername,
            engine: "postgres",
            host,
            port,
            dbname: databaseName,
            region: home.region,
            replicas: others.map(({ region, keyArn }) => ({ region, kmsKeyArn: keyArn })),
            rotation: args.rotation,
            environment,
            tags: args.tags,
        },
        { parent },
    );
    return { clusterArgs: { masterUsername, masterPassword: secret.password }, secret };
}
