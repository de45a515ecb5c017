import { deleteLock } from "../../../../policy-pack/azure/delete/lock";
import { scopeLock, groupLock } from "../../../../policy-pack/azure/delete/types";
import { resource } from "../../../../policy-pack/testing/shapes";
import { sqlServer } from "../../../../policy-pack/azure/sql/types";
import { describeRule } from "../../describe-rule";

const group = "/subscriptions/s/resourceGroups/data";
const id = `${group}/providers/Microsoft.Sql/servers/ledger`;
const locked = (scope: string, level = "CanNotDelete") => [
    resource(sqlServer, { id, resourceGroupName: "data" }),
    resource(scopeLock, { scope, level }),
];

describeRule(deleteLock, {
    compliant: locked(id),
    violating: locked(`${id}-other`),
    undefined: "violates",
    others: [
        { title: "a group that is locked", given: locked(group), expect: "passes" },
        {
            title: "a group whose name begins alike",
            given: locked("/subscriptions/s/resourceGroups/dat"),
            expect: "violates",
        },
        {
            title: "after an update, when the server's outputs do not repeat its id",
            given: [
                resource(sqlServer, { resourceGroupName: "data" }, { name: "ledger" }),
                resource(
                    scopeLock,
                    { scope: id, level: "CanNotDelete" },
                    { name: "lock", references: { scope: ["ledger"] } },
                ),
            ],
            expect: "passes",
        },
        {
            title: "after an update, a lock of something else",
            given: [
                resource(sqlServer, { resourceGroupName: "data" }, { name: "ledger" }),
                resource(scopeLock, { scope: id, level: "CanNotDelete" }, { name: "lock" }),
            ],
            expect: "violates",
        },
        { title: "a level that locks nothing", given: locked(id, "NotSpecified"), expect: "violates" },
        {
            title: "a lock of the group's own kind",
            given: [
                resource(sqlServer, { id, resourceGroupName: "data" }),
                resource(groupLock, { resourceGroupName: "data", level: "CanNotDelete" }),
            ],
            expect: "passes",
        },
    ],
});
