import { roleAssignmentLeastPrivilege } from "../../../../policy-pack/azure/role-assignment/least-privilege";
import { describeRule } from "../../describe-rule";

const role = (id: string) => ({
    roleDefinitionId: `/subscriptions/s/providers/Microsoft.Authorization/roleDefinitions/${id}`,
});
const reader = "acdd72a7-3385-48ef-bd42-f606fba81ae7";

describeRule(roleAssignmentLeastPrivilege, {
    compliant: role(reader),
    violating: role("8e3af657-a8ff-443c-a75c-2fe8c4bcb635"),
    undefined: "passes",
    configured: [{ settings: { forbiddenRoles: [reader] }, given: role(reader), expect: "violates" }],
    others: [
        {
            title: "a contributor",
            given: role("B24988AC-6180-42A0-AB88-20F7382DD24C"),
            expect: "violates",
            says: /the role Contributor/,
        },
    ],
});
