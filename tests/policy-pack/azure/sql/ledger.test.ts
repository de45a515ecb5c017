import { sqlLedger } from "../../../../policy-pack/azure/sql/ledger";
import { describeRule } from "../../describe-rule";

describeRule(sqlLedger, {
    compliant: { isLedgerOn: true },
    violating: { isLedgerOn: false },
    undefined: "violates",
});
