import { Seed } from "../../../cloud/seed";
import type { AzureFunction } from "../../subject";

/** Four keys of 64 bytes, always the same for an account. */
const listDatabaseAccountKeys: AzureFunction = (args, { subscription }) => {
    const seed = new Seed(`${subscription} ${String(args["resourceGroupName"])} ${String(args["accountName"])}`);
    const names = ["primaryMasterKey", "primaryReadonlyMasterKey", "secondaryMasterKey", "secondaryReadonlyMasterKey"];
    const key = (name: string) =>
        Buffer.from(seed.hex(name, 64) + seed.hex(`${name} again`, 64), "hex").toString("base64");
    return Object.fromEntries(names.map((name) => [name, key(name)]));
};
export default listDatabaseAccountKeys;
