import assert from "node:assert/strict";
import { PluginProcess, secret, unknown } from "./plugin-process";

describe("the aws plugin checks inputs against the installed SDK", () => {
    const instance = "aws:rds/instance:Instance";
    let aws: PluginProcess;
    before(async () => (aws = await PluginProcess.start("aws", { config: { region: "eu-west-2" } })));
    after(() => aws.stop());

    const failuresOf = async (type: string, args: Record<string, unknown>) =>
        (await aws.check(type, "it", args)).failures;

    it("names the nearest property for one that is not known, nested ones too", async () => {
        const failures = await failuresOf(instance, {
            instanceClass: "db.r6g.large",
            multiAZone: true,
            blueGreenUpdate: { enable: true },
        });
        assert.deepEqual(failures, [
            { property: "blueGreenUpdate.enable", reason: 'unknown property "enable"; did you mean "enabled"?' },
            { property: "multiAZone", reason: 'unknown property "multiAZone"; did you mean "multiAz"?' },
        ]);
    });

    it("names a required property that is missing", async () => {
        const [failure] = await failuresOf("aws:rds/subnetGroup:SubnetGroup", {});
        assert.deepEqual(failure, {
            property: "subnetIds",
            reason: 'missing required property "subnetIds", a list (each a string)',
        });
    });

    it("refuses values of the wrong type with their path", async () => {
        const failures = await failuresOf(instance, {
            instanceClass: 4,
            port: "5432",
            vpcSecurityGroupIds: "sg-1",
            tags: { a: 1 },
        });
        assert.deepEqual(
            failures.map(({ property }) => property),
            ["instanceClass", "port", "tags.a", "vpcSecurityGroupIds"],
        );
        assert.equal(failures[1]?.reason, 'expected a number, got the string "5432"');
    });

    it("never repeats a secret value in a reason", async () => {
        const [failure] = await failuresOf(instance, {
            instanceClass: "db.r6g.large",
            port: secret("hunter2-hunter2"),
        });
        assert.equal(failure?.reason, "expected a number, got a secret string");
    });

    it("lets pass what is not known yet, at any depth", async () => {
        const failures = await failuresOf(instance, {
            instanceClass: unknown,
            port: unknown,
            vpcSecurityGroupIds: [unknown],
            tags: { a: unknown },
        });
        assert.deepEqual(failures, []);
    });

    it("names the nearest type for one that is not known", async () => {
        const [failure] = await failuresOf("aws:rds/instanc:Instanc", {});
        assert.match(
            failure?.reason ?? "",
            /unknown resource type "aws:rds\/instanc:Instanc".*did you mean "aws:rds\/instance:Instance"/,
        );
    });

    it("takes a policy document as an object where the SDK does", async () => {
        const assumeRolePolicy = {
            Version: "2012-10-17",
            Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "ec2.amazonaws.com" } }],
        };
        assert.deepEqual(await failuresOf("aws:iam/role:Role", { assumeRolePolicy }), []);
    });

    it("keeps secrets in the checked inputs secret", async () => {
        const { inputs } = await aws.check(instance, "db", {
            instanceClass: "db.r6g.large",
            password: secret("hunter2-hunter2"),
        });
        assert.deepEqual(inputs["password"], secret("hunter2-hunter2"));
    });

    it("names a resource that has no name, the same way every time, and keeps a name that it has", async () => {
        const first = await aws.check("aws:s3/bucket:Bucket", "Lake", {});
        const again = await aws.check("aws:s3/bucket:Bucket", "Lake", {});
        assert.match(String(first.inputs["bucket"]), /^lake-[0-9a-f]{7}$/);
        assert.equal(again.inputs["bucket"], first.inputs["bucket"]);
        const kept = await aws.check("aws:s3/bucket:Bucket", "Lake", {}, { bucket: "lake-1234567" });
        assert.equal(kept.inputs["bucket"], "lake-1234567");
    });

    it("gives the successor of a replaced resource another name", async () => {
        const old = (await aws.check("aws:iam/role:Role", "app", { assumeRolePolicy: "{}" })).inputs;
        await aws.check("aws:iam/role:Role", "app", { assumeRolePolicy: "{}" }, old);
        const successor = (await aws.check("aws:iam/role:Role", "app", { assumeRolePolicy: "{}" })).inputs;
        assert.match(String(successor["name"]), /^app-[0-9a-f]{7}$/);
        assert.notEqual(successor["name"], old["name"]);
    });

    it("leaves the name alone when a prefix is given", async () => {
        const made = await aws.make("aws:iam/role:Role", "prefixed", { assumeRolePolicy: "{}", namePrefix: "app-" });
        assert.equal(made.inputs["name"], undefined);
        assert.match(String(made.state["name"]), /^app-\d{26}$/);
    });

    it("fills in the region, and all tags from the provider's default tags", async () => {
        const plugin = await PluginProcess.start("aws", {
            config: { region: "eu-west-1", defaultTags: '{"tags":{"Owner":"data"}}' },
        });
        const { inputs } = await plugin.check("aws:ec2/vpc:Vpc", "net", {
            cidrBlock: "10.0.0.0/16",
            tags: { Name: "net" },
        });
        await plugin.stop();
        assert.deepEqual(inputs, {
            region: "eu-west-1",
            tagsAll: { Owner: "data", Name: "net" },
            cidrBlock: "10.0.0.0/16",
            tags: { Name: "net" },
        });
    });

    it("keeps a secret tag secret among all tags, however short it is", async () => {
        const { inputs } = await aws.check("aws:ec2/vpc:Vpc", "net", {
            cidrBlock: "10.0.0.0/16",
            tags: { Owner: "data", Pin: secret("1234") },
        });
        assert.deepEqual(inputs["tagsAll"], { Owner: "data", Pin: secret("1234") });
    });

    it("names the nearest configuration key for one that is not known", async () => {
        assert.deepEqual(await aws.checkConfig({ regoin: "eu-west-2", version: "7.48.0" }), [
            { property: "regoin", reason: 'unknown configuration key "aws:regoin"; did you mean "region"?' },
        ]);
    });

    it("asks for a region when there is none", async () => {
        await assert.rejects(
            aws.configure({ region: "" }),
            /unable to find a configured AWS Region.*pulumi config set aws:region/,
        );
    });
});
