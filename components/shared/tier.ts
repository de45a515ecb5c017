/** What a stack's stores are sized by. */
export enum Tier {
    Basic = "basic",
    Standard = "standard",
    Premium = "premium",
}

/** What a stack's data is protected by: nothing is deleted by accident in `prod`. */
export enum Environment {
    Local = "local",
    Dev = "dev",
    Prod = "prod",
}
