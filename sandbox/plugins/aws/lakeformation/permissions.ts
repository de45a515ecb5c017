import type { AwsBehaviour } from "../subject";

const permissions: AwsBehaviour = {
    replaces: [
        "catalogId",
        "catalogResource",
        "dataCellsFilter",
        "dataLocation",
        "database",
        "lfTag",
        "lfTagPolicy",
        "permissions",
        "permissionsWithGrantOptions",
        "principal",
        "table",
        "tableWithColumns",
    ],
    id: ({ seed }) => seed.digits("id", 10),
};
export default permissions;
