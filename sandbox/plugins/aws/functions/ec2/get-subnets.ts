import { Seed } from "../../../cloud/seed";
import type { AwsFunction } from "../../subject";
import { zonesOf } from "../../zones";

/** One subnet a zone of the region. */
const getSubnets: AwsFunction = (args, { region }) => {
    const seed = new Seed(`subnets ${region} ${JSON.stringify(args)}`);
    return {
        ...args,
        id: region,
        ids: zonesOf(region).map((zone) => `subnet-0${seed.hex(zone, 16)}`),
        tags: args["tags"] ?? {},
    };
};
export default getSubnets;
