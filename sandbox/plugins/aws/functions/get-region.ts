import type { AwsFunction } from "../subject";
import { descriptionOf } from "../zones";

const getRegion: AwsFunction = ({ endpoint }, { region, dnsSuffix }) => {
    const found = typeof endpoint === "string" ? (endpoint.split(".")[1] ?? region) : region;
    return {
        id: found,
        name: found,
        region: found,
        description: descriptionOf(found),
        endpoint: `ec2.${found}.${dnsSuffix}`,
    };
};
export default getRegion;
