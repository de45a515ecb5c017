import { Seed } from "../../../cloud/seed";
import { arnOf } from "../../place";
import { creationTime, type AwsFunction } from "../../subject";

/** An enabled symmetric key by its id, ARN or alias. */
const getKey: AwsFunction = (args, place) => {
    const given = typeof args["keyId"] === "string" ? args["keyId"] : "";
    const id = given.includes("alias/") ? new Seed(given).uuid("key") : (given.split("/").at(-1) ?? "");
    return {
        ...args,
        id,
        arn: given.includes(":key/") ? given : arnOf(place, "kms", `key/${id}`),
        awsAccountId: place.account,
        cloudHsmClusterId: "",
        creationDate: creationTime,
        customKeyStoreId: "",
        customerMasterKeySpec: "SYMMETRIC_DEFAULT",
        deletionDate: "",
        description: "",
        enabled: true,
        expirationModel: "",
        keyManager: "CUSTOMER",
        keySpec: "SYMMETRIC_DEFAULT",
        keyState: "Enabled",
        keyUsage: "ENCRYPT_DECRYPT",
        multiRegion: id.startsWith("mrk-"),
        multiRegionConfigurations: [],
        origin: "AWS_KMS",
        pendingDeletionWindowInDays: 0,
        region: place.region,
        validTo: "",
        xksKeyConfigurations: [],
    };
};
export default getKey;
