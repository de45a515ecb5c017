import type { AwsFunction } from "../subject";
import { zoneId, zonesOf } from "../zones";

/** The region's own zones; it has no local or wavelength zones here. */
const getAvailabilityZones: AwsFunction = (args, { region }) => {
    const excluded = [args["excludeNames"], args["excludeZoneIds"]].flatMap((list) =>
        Array.isArray(list) ? list : [],
    );
    const names = zonesOf(region).filter(
        (zone) => !excluded.includes(zone) && !excluded.includes(zoneId(region, zone)),
    );
    return {
        ...args,
        id: region,
        names,
        zoneIds: names.map((zone) => zoneId(region, zone)),
        groupNames: [`${region}-zg-1`],
    };
};
export default getAvailabilityZones;
