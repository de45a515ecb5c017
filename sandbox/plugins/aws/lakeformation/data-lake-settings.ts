import type { AwsBehaviour } from "../subject";

const dataLakeSettings: AwsBehaviour = {
    replaces: ["catalogId"],
    id: ({ seed }) => seed.digits("id", 10),
};
export default dataLakeSettings;
