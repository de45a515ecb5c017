import { Seed } from "../../cloud/seed";
import { websiteOutputs, websiteZoneId } from "./website-zones";
import { idFrom, type AwsBehaviour } from "../subject";

const bucket: AwsBehaviour = {
    autoName: {
        property: "bucket",
        compose: (logicalName, random) => `${logicalName.toLowerCase()}-${random}`,
        randomDigits: 7,
        maxLength: 63,
    },
    replaces: ["objectLockEnabled", "bucketNamespace"],
    id: idFrom("bucket"),
    outputs: ({ id, arn, region, partition, dnsSuffix, account, inputs }) => ({
        ...(inputs["website"] === undefined ? {} : websiteOutputs(id, { region, partition, dnsSuffix, account })),
        arn: arn("s3", id),
        bucketDomainName: `${id}.s3.${dnsSuffix}`,
        bucketRegion: region,
        bucketRegionalDomainName: `${id}.s3.${region}.${dnsSuffix}`,
        hostedZoneId: websiteZoneId(region),
        objectLockEnabled: inputs["objectLockEnabled"] ?? false,
        requestPayer: inputs["requestPayer"] ?? "BucketOwner",
        grants: inputs["grants"] ?? [
            { id: canonicalUserId(partition, account), permissions: ["FULL_CONTROL"], type: "CanonicalUser", uri: "" },
        ],
        forceDestroy: inputs["forceDestroy"] ?? false,
    }),
    imported: (id) => ({ bucket: id }),
};
export default bucket;

function canonicalUserId(partition: string, account: string): string {
    return new Seed(`${partition} ${account}`).hex("canonical user", 64);
}
