/** Services that somebody may still ask for by name, and that their cloud makes no more: what to say to them. Sources: the retirement notices of the vendors. */
export const retiredServices: { [service: string]: string } = {
    "azure-cache-for-redis":
        "Azure has made no new Azure Cache for Redis since 2026-10-01 and ends it on 2028-10-01; its successor is Azure Managed Redis; use azure-redis",
};
