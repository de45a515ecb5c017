import type { AwsFunction } from "../subject";

const getPartition: AwsFunction = (_, { partition, dnsSuffix }) => ({
    id: partition,
    partition,
    dnsSuffix,
    reverseDnsPrefix: dnsSuffix.split(".").reverse().join("."),
});
export default getPartition;
