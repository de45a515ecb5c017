import assert from "node:assert/strict";
import { PluginProcess, secret, unknown } from "./plugin-process";

describe("the aws plugin keeps resources as the cloud would", () => {
    const vpc = "aws:ec2/vpc:Vpc";
    const instance = "aws:rds/instance:Instance";
    const database = { engine: "mariadb", instanceClass: "db.r6g.large", allocatedStorage: 100, username: "root" };
    let aws: PluginProcess;
    before(
        async () =>
            (aws = await PluginProcess.start("aws", {
                config: { region: "eu-west-2", allowedAccountIds: '["210987654321"]' },
            })),
    );
    after(() => aws.stop());

    it("gives ids and ARNs of the configured region and account, the same for the same resource", async () => {
        const made = await aws.make(vpc, "net", { cidrBlock: "10.0.0.0/16" });
        const again = await aws.create(vpc, "net", made.inputs);
        assert.match(made.id, /^vpc-0[0-9a-f]{16}$/);
        assert.equal(made.state["arn"], `arn:aws:ec2:eu-west-2:210987654321:vpc/${made.id}`);
        assert.deepEqual(again.state, made.state);
    });

    it("follows the resource's own region", async () => {
        const made = await aws.make("aws:kms/key:Key", "k", { region: "eu-west-1", enableKeyRotation: true });
        assert.equal(made.state["arn"], `arn:aws:kms:eu-west-1:210987654321:key/${made.id}`);
        assert.equal(made.state["rotationPeriodInDays"], 365);
    });

    it("says where a bucket's website is, as its region says it", async () => {
        const site = { bucket: "site", website: { indexDocument: "index.html" } };
        const old = await aws.make("aws:s3/bucket:Bucket", "site", { ...site, region: "us-west-2" });
        assert.equal(old.state["websiteEndpoint"], "site.s3-website-us-west-2.amazonaws.com");
        const type = "aws:s3/bucketWebsiteConfiguration:BucketWebsiteConfiguration";
        const { id, state } = await aws.make(type, "site", { bucket: "site", indexDocument: { suffix: "index.html" } });
        assert.equal(id, "site");
        assert.equal(state["websiteEndpoint"], "site.s3-website.eu-west-2.amazonaws.com");
    });

    it("promises in a preview only what only the cloud does not decide", async () => {
        const { inputs } = await aws.check(vpc, "net", { cidrBlock: "10.0.0.0/16" });
        const preview = await aws.create(vpc, "net", inputs, true);
        assert.equal(preview.id, "");
        assert.equal(preview.state["arn"], unknown);
        assert.equal(preview.state["cidrBlock"], "10.0.0.0/16");
        assert.equal(preview.state["region"], "eu-west-2");
    });

    it("leaves unknown what is made of something unknown", async () => {
        const { inputs } = await aws.check("aws:secretsmanager/secretVersion:SecretVersion", "v", {
            secretId: unknown,
            secretString: "x",
        });
        const { state } = await aws.create("aws:secretsmanager/secretVersion:SecretVersion", "v", inputs);
        assert.equal(state["secretArn"], unknown);
    });

    it("gives a database an endpoint, a port and a hosted zone", async () => {
        const { id, state } = await aws.make(instance, "ledger", { ...database, identifier: "ledger" });
        assert.match(id, /^db-[A-Z2-7]{26}$/);
        assert.match(String(state["endpoint"]), /^ledger\.c[a-z0-9]{11}\.eu-west-2\.rds\.amazonaws\.com:3306$/);
        assert.equal(state["hostedZoneId"], "Z1TTGA775OQIYO");
        assert.equal(state["arn"], "arn:aws:rds:eu-west-2:210987654321:db:ledger");
    });

    it("keeps secret what the program or the SDK calls secret, and what repeats it", async () => {
        const made = await aws.make(instance, "s", {
            ...database,
            identifier: secret("private-identifier"),
            password: "given-in-plain",
        });
        assert.deepEqual(made.state["password"], secret("given-in-plain"));
        assert.deepEqual(made.state["identifier"], secret("private-identifier"));
        assert.ok(!JSON.stringify(made.state["arn"]).startsWith('"'), "an ARN that holds a secret name is secret");
    });

    it("replaces for a change that AWS cannot make, and updates in place for one that it can", async () => {
        const { id, inputs } = await aws.make(instance, "d", database);
        const update = await aws.diff(instance, "d", id, inputs, {
            ...inputs,
            instanceClass: "db.r6g.xlarge",
            tags: { a: "b" },
        });
        assert.deepEqual(update, {
            some: true,
            replaces: [],
            deleteBeforeReplace: false,
            detailed: { instanceClass: 4, tags: 0 },
        });
        const replace = await aws.diff(instance, "d", id, inputs, { ...inputs, username: "admin" });
        assert.deepEqual(replace, {
            some: true,
            replaces: ["username"],
            deleteBeforeReplace: false,
            detailed: { username: 5 },
        });
        assert.equal((await aws.diff(instance, "d", id, inputs, inputs)).some, false);
    });

    it("deletes a resource of a fixed name before its successor is created", async () => {
        const inputs = { name: "fixed", assumeRolePolicy: "{}", path: "/a/" };
        const diff = await aws.diff("aws:iam/role:Role", "r", "fixed", inputs, { ...inputs, path: "/b/" });
        assert.deepEqual([diff.replaces, diff.deleteBeforeReplace], [["path"], true]);
    });

    it("gives the successor of a replaced resource another id", async () => {
        const { id, inputs } = await aws.make(vpc, "replaced", { cidrBlock: "10.0.0.0/16" });
        const news = { ...inputs, cidrBlock: "10.1.0.0/16" };
        assert.deepEqual((await aws.diff(vpc, "replaced", id, inputs, news)).replaces, ["cidrBlock"]);
        assert.notEqual((await aws.create(vpc, "replaced", news)).id, id);
    });

    it("shows where a nested input changed", async () => {
        const rule = (days: number) => ({
            bucket: "b",
            rules: [{ id: "all", status: "Enabled", expiration: { days } }],
        });
        const diff = await aws.diff(
            "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration",
            "l",
            "b",
            rule(1),
            rule(2),
        );
        assert.deepEqual(diff.detailed, { "rules[0].expiration.days": 4 });
    });

    it("keeps what the cloud filled in through an update", async () => {
        const made = await aws.make(vpc, "kept", { cidrBlock: "10.0.0.0/16" });
        const { inputs } = await aws.check(vpc, "kept", { cidrBlock: "10.0.0.0/16", tags: { a: "b" } }, made.inputs);
        const updated = await aws.update(vpc, "kept", made.id, made.state, inputs);
        assert.deepEqual(updated, { ...made.state, tags: { a: "b" }, tagsAll: { a: "b" } });
    });

    it("reads an import, of which only the id is known, as inputs and state", async () => {
        const read = await aws.read("aws:s3/bucket:Bucket", "found", "legacy-bucket");
        assert.equal(read.id, "legacy-bucket");
        assert.equal(read.inputs["bucket"], "legacy-bucket");
        assert.equal(read.state["arn"], "arn:aws:s3:::legacy-bucket");
    });

    it("reads a resource that it knows as it is", async () => {
        const made = await aws.make(vpc, "known", { cidrBlock: "10.0.0.0/16" });
        assert.deepEqual(await aws.read(vpc, "known", made.id, made.state, made.inputs), {
            id: made.id,
            state: made.state,
            inputs: made.inputs,
        });
    });

    it("makes any type of the SDK, with an ARN by convention", async () => {
        const { id, state } = await aws.make("aws:sqs/queue:Queue", "jobs", {});
        assert.match(id, /^jobs-[0-9a-f]{7}$/);
        assert.equal(state["arn"], `arn:aws:sqs:eu-west-2:210987654321:queue/${id}`);
    });
});
