import * as pulumi from "@pulumi/pulumi";
import * as random from "@pulumi/random";
import { StoreSecret } from "../../foundation/aws/store-secret/store-secret";
import type { CacheContext } from "./context";
import { CacheAuthentication, RotationPhase } from "./elasticache.args";

/** What ElastiCache takes in a token or password beside letters and digits. Source: "Authenticating with the AUTH command": never @, " or /. */
const specialCharacters = "!&#$^<>-";

/** Between 16 and 128 characters; as long as no client minds. */
const passwordLength = 64;

/** What opens the cache. */
export interface CacheCredentials {
    /** The passwords that are accepted, the one in the secret first. */
    passwords: pulumi.Output<string>[];
    secret: StoreSecret;
}

/** Generates a password for ElastiCache, as a Pulumi secret. */
export function generatePassword(name: string, parent: pulumi.Resource): pulumi.Output<string> {
    const atLeastOne = { minLower: 1, minUpper: 1, minNumeric: 1, minSpecial: 1 };
    const password = new random.RandomPassword(
        name,
        { length: passwordLength, overrideSpecial: specialCharacters, ...atLeastOne },
        { parent },
    );
    return pulumi.secret(password.result);
}

/** The password or token of each version in force, and the secret from which clients read the newest. */
export function createCredentials(
    { name, args, settings, parent }: CacheContext,
    keyArn: pulumi.Input<string>,
    recoveryKey: { region: pulumi.Input<string>; kmsKeyArn: pulumi.Input<string> } | undefined,
): CacheCredentials {
    const { version, phase } = settings.rotation;
    // Each version is a resource of its own: the previous one keeps its value as long as it is accepted.
    const versions = phase === RotationPhase.Rotate ? [version, version - 1] : [version];
    const passwords = versions.map((each) => generatePassword(`${name}-password-${each}`, parent));
    const isToken = settings.authentication === CacheAuthentication.Token;
    const secret = new StoreSecret(
        `${name}-credentials`,
        {
            kmsKeyArn: keyArn,
            // With a token, clients sign in as the default user or give no name at all.
            username: isToken ? "default" : settings.username,
            password: passwords[0],
            engine: settings.engine,
            port: settings.port,
            region: args.placement.region,
            replicas: recoveryKey && [{ region: recoveryKey.region, kmsKeyArn: recoveryKey.kmsKeyArn }],
            environment: settings.environment,
            tags: args.tags,
        },
        { parent },
    );
    return { passwords, secret };
}
