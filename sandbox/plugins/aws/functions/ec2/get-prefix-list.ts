import { Seed } from "../../../cloud/seed";
import type { AwsFunction } from "../../subject";

/** The addresses of an AWS service in a region, by name or id. */
const getPrefixList: AwsFunction = (args, place) => {
    const name = typeof args["name"] === "string" ? args["name"] : `com.amazonaws.${place.region}.s3`;
    const id = `pl-${new Seed(name).hex("prefix list", 8)}`;
    return { cidrBlocks: ["52.95.148.0/23"], prefixListId: id, region: place.region, ...args, id, name };
};
export default getPrefixList;
