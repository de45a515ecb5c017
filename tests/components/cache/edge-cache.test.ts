import assert from "node:assert/strict";
import { EdgeContent } from "../../../components/cache/edge-cache/edge-cache.args";
import { shop } from "../../../components/cache/edge-cache/edge-cache.example";
import { Environment, Tier } from "../../../components/shared/tier";
import type { Plain } from "../mocks";
import { record, valueOf } from "../mocks";
import { bucket, deploy, outputs, own } from "./edge-cache.fixture";
import { topics } from "./elasticache.fixture";

const fromBucket = { originDomain: undefined, originBucket: bucket };

const untagged = new Set([
    "aws:kms/alias:Alias",
    "aws:cloudfront/cachePolicy:CachePolicy",
    "aws:cloudfront/originRequestPolicy:OriginRequestPolicy",
    "aws:cloudfront/responseHeadersPolicy:ResponseHeadersPolicy",
    "aws:cloudfront/monitoringSubscription:MonitoringSubscription",
    "aws:wafv2/webAclLoggingConfiguration:WebAclLoggingConfiguration",
]);

describe("EdgeCache by default", () => {
    for (const tier of Object.values(Tier)) {
        it(`speaks HTTPS only, and is logged, watched and tagged in tier ${tier}`, async () => {
            const { one, all, resources } = await deploy({ tier, ...own });
            const { inputs } = one("shop-distribution");
            assert.equal(inputs.defaultCacheBehavior.viewerProtocolPolicy, "redirect-to-https");
            assert.equal(inputs.viewerCertificate.minimumProtocolVersion, "TLSv1.2_2021");
            assert.equal(inputs.origins[0].customOriginConfig.originProtocolPolicy, "https-only");
            assert.deepEqual(inputs.origins[0].customOriginConfig.originSslProtocols, ["TLSv1.2"]);
            assert.equal(inputs.httpVersion, "http2and3");
            const hsts = one("shop-response-headers").inputs.securityHeadersConfig.strictTransportSecurity;
            assert.equal(hsts.accessControlMaxAgeSec, 31_536_000);
            const elsewhere = resources.filter(
                ({ type, inputs: given }) =>
                    "region" in given && given.region !== "us-east-1" && type.startsWith("aws:"),
            );
            assert.deepEqual(elsewhere, []);
            const log = one("shop-access-logs").inputs;
            assert.equal(log.region, "us-east-1");
            assert.ok(log.kmsKeyId);
            assert.equal(one("shop-log-source").inputs.logType, "ACCESS_LOGS");
            for (const alarm of all("aws:cloudwatch/metricAlarm:MetricAlarm"))
                assert.equal(alarm.inputs.region, "us-east-1", alarm.name);
            for (const { name, type, custom, inputs: given } of resources) {
                if (!type.startsWith("aws:") || !custom || untagged.has(type)) continue;
                assert.deepEqual(given.tags, { Owner: "data-platform" }, name);
            }
        });
    }

    it("logs what its firewall blocks and counts, encrypted, without what signs somebody in", async () => {
        const { one } = await deploy(own);
        const group = one("shop-firewall-logs").inputs;
        assert.equal(group.name, "aws-waf-logs-strata-test-shop");
        assert.ok(group.kmsKeyId);
        const logging = one("shop-firewall-logging").inputs;
        assert.match(logging.resourceArn, /:shop-firewall$/);
        assert.match(logging.logDestinationConfigs[0], /:shop-firewall-logs$/);
        const redacted = logging.redactedFields.map((field: Plain) => field.singleHeader.name);
        assert.deepEqual(redacted, ["authorization", "cookie"]);
        assert.equal(logging.loggingFilter.defaultBehavior, "DROP");
    });

    it("takes price class, firewall and Origin Shield of its tier", async () => {
        const choices = async (tier: Tier) => {
            const { inputs } = (await deploy({ tier, originRegion: "eu-west-2" })).one("shop-distribution");
            return [
                inputs.priceClass,
                inputs.webAclId !== undefined,
                inputs.origins[0].originShield?.originShieldRegion,
            ];
        };
        assert.deepEqual(await choices(Tier.Basic), ["PriceClass_100", false, undefined]);
        assert.deepEqual(await choices(Tier.Standard), ["PriceClass_200", true, undefined]);
        assert.deepEqual(await choices(Tier.Premium), ["PriceClass_All", true, "eu-west-2"]);
    });

    it("keeps of an API only what it says may be kept, apart for each Authorization", async () => {
        const { inputs } = (await deploy()).one("shop-cache");
        assert.deepEqual([inputs.minTtl, inputs.defaultTtl, inputs.maxTtl], [0, 0, 3600]);
        const { headersConfig, cookiesConfig } = inputs.parametersInCacheKeyAndForwardedToOrigin;
        assert.ok(headersConfig.headers.items.includes("Authorization"));
        assert.equal(cookiesConfig.cookieBehavior, "none");
    });

    it("protects a distribution in prod", async () => {
        assert.equal((await deploy({ environment: Environment.Prod, ...own })).one("shop-distribution").protect, true);
        assert.equal((await deploy()).one("shop-distribution").protect, false);
    });

    it("is created by its example, and says where it is", async () => {
        const { result } = await record(() => shop("api.example.com", topics("us-east-1")), { outputs });
        assert.deepEqual(await valueOf(result.endpoints), { edge: "d1.cloudfront.net" });
        assert.equal(await valueOf(result.port), 443);
        assert.equal((await valueOf(result.recovery)).rpoMinutes, 0);
        assert.equal(result.bucketPolicyStatement, undefined);
    });
});

describe("EdgeCache when configured", () => {
    it("reads a private bucket by requests that it signs, and says what the bucket's policy needs", async () => {
        const { one, result, all } = await deploy(fromBucket);
        const { inputs } = one("shop-distribution");
        assert.equal(one("shop-origin-access").inputs.signingBehavior, "always");
        assert.equal(inputs.origins[0].originAccessControlId, "shop-origin-access-id");
        assert.equal(inputs.origins[0].customOriginConfig, undefined);
        assert.deepEqual(inputs.defaultCacheBehavior.allowedMethods, ["GET", "HEAD", "OPTIONS"]);
        assert.equal(inputs.defaultCacheBehavior.originRequestPolicyId, undefined);
        assert.equal(one("shop-cache").inputs.defaultTtl, 86_400);
        assert.deepEqual(JSON.parse(await valueOf(result.bucketPolicyStatement!)), {
            Sid: "ReadByTheEdge",
            Effect: "Allow",
            Principal: { Service: "cloudfront.amazonaws.com" },
            Action: "s3:GetObject",
            Resource: "arn:aws:s3:::files/*",
            Condition: { StringEquals: { "AWS:SourceArn": "arn:aws:cloudfront::123456789012:distribution/E1" } },
        });
        assert.equal(all("aws:s3/bucketPolicy:BucketPolicy").length, 0);
    });

    it("sets the bucket's policy where that is asked for, over TLS only", async () => {
        const { one } = await deploy({ ...fromBucket, originBucket: { ...bucket, managePolicy: true } });
        const sids = JSON.parse(one("shop-bucket-policy").inputs.policy).Statement.map(
            ({ Sid }: { Sid: string }) => Sid,
        );
        assert.deepEqual(sids, ["ReadByTheEdge", "DenyWithoutTls"]);
    });

    it("keeps answers of each path by their kind, and dynamic ones never", async () => {
        const paths = [
            { pathPattern: "/assets/*", content: EdgeContent.Static, ttl: { defaultSeconds: 60 } },
            { pathPattern: "/cart/*", content: EdgeContent.Dynamic },
        ];
        const { one } = await deploy({ paths });
        const behaviours = one("shop-distribution").inputs.orderedCacheBehaviors;
        assert.deepEqual(
            behaviours.map(({ pathPattern, cachePolicyId }: { pathPattern: string; cachePolicyId: string }) => [
                pathPattern,
                cachePolicyId,
            ]),
            [
                ["/assets/*", "shop-cache-path-1-id"],
                ["/cart/*", "shop-cache-path-2-id"],
            ],
        );
        assert.equal(one("shop-cache-path-1").inputs.defaultTtl, 60);
        const never = one("shop-cache-path-2").inputs;
        assert.equal(never.maxTtl, 0);
        const key = never.parametersInCacheKeyAndForwardedToOrigin;
        assert.deepEqual(
            [
                key.headersConfig.headerBehavior,
                key.queryStringsConfig.queryStringBehavior,
                key.enableAcceptEncodingGzip,
            ],
            ["none", "none", false],
        );
    });

    it("takes another web ACL in the place of its own, and countries", async () => {
        const webAclArn = "arn:aws:wafv2:us-east-1:123456789012:global/webacl/ours/1";
        const { one, all } = await deploy({ webAclArn, countries: { allow: ["GB", "IE"] } });
        assert.equal(all("aws:wafv2/webAcl:WebAcl").length, 0);
        const { webAclId, restrictions } = one("shop-distribution").inputs;
        assert.equal(webAclId, webAclArn);
        assert.deepEqual(restrictions.geoRestriction, { restrictionType: "whitelist", locations: ["GB", "IE"] });
    });

    it("makes every child its own, and no other's", async () => {
        const { resources } = await deploy({ tier: Tier.Premium });
        for (const { name, parent } of resources) {
            if (name === "shop") continue;
            assert.ok(name.startsWith("shop-") && ["shop", "shop-key"].includes(parent), `${name} under ${parent}`);
        }
    });
});
