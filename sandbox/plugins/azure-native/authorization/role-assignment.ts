import type { AzureBehaviour } from "../subject";

/** Its name is a GUID. */
const roleAssignment: AzureBehaviour = {
    autoName: {
        compose: (_, random) =>
            [8, 12, 16, 20, 32].map((end, index, ends) => random.slice(ends[index - 1] ?? 0, end)).join("-"),
        randomDigits: 32,
        maxLength: 36,
    },
};
export default roleAssignment;
