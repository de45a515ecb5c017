import { identityOutputs } from "../identity";
import type { AzureBehaviour } from "../subject";

/** With an identity of its own it signs in wherever it sends requests. */
const workflow: AzureBehaviour = { outputs: identityOutputs };
export default workflow;
