import assert from "node:assert/strict";
import { StoreSecret } from "../../../components/foundation/aws/store-secret/store-secret";
import type { StoreSecretArgs } from "../../../components/foundation/aws/store-secret/store-secret.args";
import { storeSecretProblems } from "../../../components/foundation/aws/store-secret/store-secret.rules";
import { Environment } from "../../../components/shared/tier";
import { record } from "../mocks";

const kmsKeyArn = "arn:aws:kms:eu-west-2:123456789012:key/k";
const secret = (args: Partial<StoreSecretArgs> = {}) => record(() => new StoreSecret("s", { kmsKeyArn, ...args }));

describe("A store's secret", () => {
    it("has a password that RDS takes: no slash, at sign, quote or space", async () => {
        const { inputs } = (await secret()).one("s-password");
        assert.doesNotMatch(inputs.overrideSpecial, /[/@"' \\&]/);
        assert.equal(inputs.length, 32);
        for (const least of [inputs.minLower, inputs.minUpper, inputs.minNumeric, inputs.minSpecial])
            assert.equal(least, 1);
    });

    it("is encrypted with the store's key, and can be brought back by environment", async () => {
        for (const [environment, days] of [
            [Environment.Local, 0],
            [Environment.Dev, 7],
            [Environment.Prod, 30],
        ] as const) {
            const { inputs, protect } = (await secret({ environment })).one("s-secret");
            assert.equal(inputs.kmsKeyId, kmsKeyArn);
            assert.equal(inputs.recoveryWindowInDays, days);
            assert.equal(protect, environment === Environment.Prod);
        }
    });

    it("keeps what RDS and its proxy read, as a Pulumi secret", async () => {
        const made = await secret({
            username: "app",
            engine: "mariadb",
            host: "db.example.com",
            port: 3306,
            dbname: "d",
        });
        const version = made.one("s-version");
        assert.deepEqual(version.secrets, ["secretString"]);
        const { password, ...rest } = JSON.parse(version.inputs.secretString);
        assert.equal(password.length, 32);
        assert.deepEqual(rest, { username: "app", engine: "mariadb", host: "db.example.com", port: 3306, dbname: "d" });
    });

    it("leaves out what is not known", async () => {
        const { inputs } = (await secret()).one("s-version");
        assert.deepEqual(Object.keys(JSON.parse(inputs.secretString)).sort(), ["password", "username"]);
    });

    it("is read by no other account, and by no public policy", async () => {
        const { inputs } = (await secret()).one("s-policy");
        assert.equal(inputs.blockPublicPolicy, true);
        const [statement] = JSON.parse(inputs.policy).Statement;
        assert.equal(statement.Effect, "Deny");
        assert.equal(statement.Condition.StringNotEquals["aws:PrincipalAccount"], "123456789012");
    });

    const functionArn = "arn:aws:lambda:eu-west-2:123456789012:function:rotate";

    it("is rotated by a function of the user's, every month unless another schedule is said, once it is whole", async () => {
        const made = await secret({ rotation: { functionArn } });
        const { inputs, dependencies } = made.one("s-rotation");
        assert.equal(inputs.rotationLambdaArn, functionArn);
        assert.deepEqual(inputs.rotationRules, { scheduleExpression: "rate(30 days)" });
        assert.ok(dependencies.includes(made.one("s-version").urn));
        const own = await secret({ rotation: { functionArn, schedule: "cron(0 4 1 * ? *)" } });
        assert.equal(own.one("s-rotation").inputs.rotationRules.scheduleExpression, "cron(0 4 1 * ? *)");
    });

    it("is rotated by nobody unless it is said", async () => {
        assert.deepEqual((await secret()).all("aws:secretsmanager/secretRotation:SecretRotation"), []);
    });

    it("takes the schedules that Secrets Manager takes", () => {
        const refused = (schedule: string) => storeSecretProblems({ kmsKeyArn, rotation: { functionArn, schedule } });
        for (const schedule of ["rate(1 day)", "rate(30 days)", "rate(4 hours)", "cron(0 /8 * * ? *)"])
            assert.deepEqual(refused(schedule), [], schedule);
        for (const schedule of ["30 days", "rate(0 days)", "rate(1000 days)", "rate(1 hours)", "cron(0 4 * * *)"])
            assert.deepEqual(
                refused(schedule),
                [
                    {
                        key: "rotation.schedule",
                        reason: `got "${schedule}"; rate(4 hours) to rate(999 days), or cron(...) of six fields in UTC, are allowed; set for example "rate(30 days)"`,
                    },
                ],
                schedule,
            );
    });

    it("refuses a recovery window and a length that AWS has not, both at once", () => {
        const problems = storeSecretProblems({ kmsKeyArn, recoveryWindowDays: 3, passwordLength: 50 });
        assert.deepEqual(
            problems.map(({ key }) => key),
            ["recoveryWindowDays", "passwordLength"],
        );
        assert.match(problems[0]?.reason ?? "", /got 3; .* 0 or 7 to 30 days; set one/);
    });
});
