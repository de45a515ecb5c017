import { Seed } from "../../../cloud/seed";
import { arnOf } from "../../place";
import type { AwsFunction } from "../../subject";

/** An alias and the key behind it. */
const getAlias: AwsFunction = (args, place) => {
    const name = String(args["name"]);
    const targetKeyId = new Seed(`${place.account} ${place.region} ${name}`).uuid("key");
    const arn = arnOf(place, "kms", name);
    return {
        ...args,
        id: arn,
        arn,
        region: place.region,
        targetKeyId,
        targetKeyArn: arnOf(place, "kms", `key/${targetKeyId}`),
    };
};
export default getAlias;
