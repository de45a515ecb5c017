/** The Glue catalogue over a lake's zones. */
export interface LakeCatalogueArgs {
    /** Databases are named `<prefix>_<zone>`: lower-case letters, digits and underscores, which is what Athena takes unquoted. Default: the lake's name and the environment. */
    databasePrefix?: string;
    /** When crawlers run, as six cron fields in UTC, for example "cron(0 3 * * ? *)", or "on-demand". Default: on demand in basic, at 03:00 in standard, every six hours in premium. */
    crawlerSchedule?: string;
    /** Whether crawlers look at folders added since the last run only; they then report changed schemas without taking them over. Default: false. */
    newFoldersOnly?: boolean;
    /** Whether the lake's key encrypts the Glue catalogue of the whole account in the region, all other databases included; at most one lake of an account and region may. Default: false. */
    encryptAccountCatalogue?: boolean;
}
