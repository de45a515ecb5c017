/** How one family of engines is told to refuse plain connections. */
export interface TlsParameter {
    readonly name: string;
    /** The spellings that mean yes. */
    readonly on: readonly string[];
    /** First major version whose default group already says yes; source: the engine's page in the Amazon RDS User Guide. */
    readonly defaultOnFrom?: number;
}

const forceSsl = { name: "rds.force_ssl", on: ["1"] };
const secureTransport = { name: "require_secure_transport", on: ["1", "ON"] };

/** By `engine`. Db2 and Oracle are not listed: they take TLS from an option group or a listener, not from a parameter. */
export const tlsParameters: Readonly<Record<string, TlsParameter>> = {
    postgres: { ...forceSsl, defaultOnFrom: 15 },
    "aurora-postgresql": { ...forceSsl, defaultOnFrom: 17 },
    "sqlserver-ee": forceSsl,
    "sqlserver-se": forceSsl,
    "sqlserver-ex": forceSsl,
    "sqlserver-web": forceSsl,
    mysql: secureTransport,
    "aurora-mysql": secureTransport,
    mariadb: { ...secureTransport, defaultOnFrom: 11.8 },
};
