import type { AwsBehaviour } from "../subject";

const route: AwsBehaviour = {
    replaces: ["routeTableId", "destinationCidrBlock", "destinationIpv6CidrBlock", "destinationPrefixListId"],
    id: ({ text, seed }) => `r-${text("routeTableId")}${seed.digits("destination", 10)}`,
    outputs: () => ({ origin: "CreateRoute", state: "active" }),
};
export default route;
