import { Seed } from "../../../cloud/seed";
import type { AzureFunction } from "../../subject";

/** Two keys of 64 bytes, always the same for an account. */
const listStorageAccountKeys: AzureFunction = (args, { subscription }) => {
    const seed = new Seed(`${subscription} ${String(args["resourceGroupName"])} ${String(args["accountName"])}`);
    const key = (name: string) =>
        Buffer.from(seed.hex(name, 64) + seed.hex(`${name} again`, 64), "hex").toString("base64");
    const keys = ["key1", "key2"].map((keyName) => ({
        creationTime: "2026-01-01T00:00:00.0000000Z",
        keyName,
        permissions: "FULL",
        value: key(keyName),
    }));
    return { keys };
};
export default listStorageAccountKeys;
