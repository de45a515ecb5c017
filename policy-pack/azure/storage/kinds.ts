import type { Resource } from "../../frame/resource";

/** Whether an account takes blobs at all; an account of file shares does not. */
export function hasBlobs(account: Resource): boolean {
    return account.text("kind") !== "FileStorage";
}

/** Whether it could keep versions of them, which a hierarchical namespace cannot. */
export function hasVersions(account: Resource): boolean {
    return hasBlobs(account) && !account.flag("isHnsEnabled");
}
