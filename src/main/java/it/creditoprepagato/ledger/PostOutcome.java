package it.creditoprepagato.ledger;

/** What became of a posting. */
public sealed interface PostOutcome permits Posted, LedgerRefusal {

}
