import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import * as random from "@pulumi/random";
import { Environment } from "../../../shared/tier";
import { refuse } from "../../../shared/problems";
import { callerAccount } from "../account";
import { policyDocument } from "../policy-document";
import type { StoreSecretArgs } from "./store-secret.args";
import { storeSecretProblems } from "./store-secret.rules";

/** What RDS takes in a password: printable ASCII without "/", "@", double quote and space; kept to what no shell or URL mangles. */
const specialCharacters = "!#$%^*()-_=+[]{}<>:?";

const recoveryWindowDays: Record<Environment, number> = {
    [Environment.Local]: 0,
    [Environment.Dev]: 7,
    [Environment.Prod]: 30,
};

/** The credentials of one store: a generated password, kept in Secrets Manager under a CMK, in the JSON that RDS, its proxy and its rotation read. */
export class StoreSecret extends pulumi.ComponentResource {
    /** The secret's ARN. */
    public readonly secretArn: pulumi.Output<string>;
    /** The generated password, a Pulumi secret. */
    public readonly password: pulumi.Output<string>;
    /** The user the password belongs to. */
    public readonly username: pulumi.Output<string>;
    /** The secret itself. */
    public readonly secret: aws.secretsmanager.Secret;

    constructor(name: string, args: StoreSecretArgs, opts?: pulumi.ComponentResourceOptions) {
        super("strata:index:StoreSecret", name, {}, opts);
        refuse("StoreSecret", name, storeSecretProblems(args));
        const environment = args.environment ?? Environment.Dev;
        const username = args.username ?? "strata";

        const password = args.password ?? this.generate(name, args.passwordLength ?? 32).result;
        this.secret = new aws.secretsmanager.Secret(
            `${name}-secret`,
            {
                region: args.region,
                description: `Strata: credentials of ${username}`,
                kmsKeyId: args.kmsKeyArn,
                replicas: args.replicas?.map(({ region, kmsKeyArn }) => ({ region, kmsKeyId: kmsKeyArn })),
                recoveryWindowInDays: args.recoveryWindowDays ?? recoveryWindowDays[environment],
                tags: args.tags,
            },
            { parent: this, protect: environment === Environment.Prod },
        );
        this.closeToOthers(name, args);
        const { engine, host, port, dbname } = args;
        const value = { username, password, engine, host, port, dbname };
        const version = new aws.secretsmanager.SecretVersion(
            `${name}-version`,
            { region: args.region, secretId: this.secret.id, secretString: pulumi.secret(pulumi.jsonStringify(value)) },
            { parent: this },
        );
        this.rotate(name, args, version);

        this.secretArn = this.secret.arn;
        this.password = pulumi.secret(password);
        this.username = pulumi.output(username);
        this.registerOutputs({ secretArn: this.secretArn, password: this.password, username: this.username });
    }

    private generate(name: string, length: number): random.RandomPassword {
        const atLeastOne = { minLower: 1, minUpper: 1, minNumeric: 1, minSpecial: 1 };
        const charset = { length, overrideSpecial: specialCharacters, ...atLeastOne };
        return new random.RandomPassword(`${name}-password`, charset, { parent: this });
    }

    /** Lets the user's function change the password. The first time it does is at once, which shows that it can, so the secret must be whole. */
    private rotate(name: string, args: StoreSecretArgs, version: aws.secretsmanager.SecretVersion): void {
        const { rotation, region } = args;
        if (rotation === undefined) return;
        new aws.secretsmanager.SecretRotation(
            `${name}-rotation`,
            {
                region,
                secretId: this.secret.id,
                rotationLambdaArn: rotation.functionArn,
                rotationRules: { scheduleExpression: rotation.schedule ?? "rate(30 days)" },
            },
            { parent: this, dependsOn: version },
        );
    }

    /** Whatever IAM says, no principal of another account reads the secret. */
    private closeToOthers(name: string, args: StoreSecretArgs): void {
        const { accountId } = callerAccount(this);
        const policy = policyDocument([
            {
                Sid: "DenyOtherAccounts",
                Effect: "Deny",
                Principal: "*",
                Action: "secretsmanager:GetSecretValue",
                Resource: "*",
                Condition: {
                    StringNotEquals: { "aws:PrincipalAccount": accountId },
                    BoolIfExists: { "aws:PrincipalIsAWSService": "false" },
                },
            },
        ]);
        new aws.secretsmanager.SecretPolicy(
            `${name}-policy`,
            { region: args.region, secretArn: this.secret.arn, policy, blockPublicPolicy: true },
            { parent: this },
        );
    }
}
