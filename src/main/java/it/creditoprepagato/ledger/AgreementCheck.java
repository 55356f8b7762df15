package it.creditoprepagato.ledger;

import java.util.function.Consumer;

/**
 * What another module holds against the ledger when it is verified: payments, invoices.
 */
public interface AgreementCheck {

	/**
	 * Names every row of one's own that does not agree with the ledger, inside the
	 * verifier's transaction and in constant memory.
	 * @param broken takes a sentence for each
	 */
	void check(Consumer<String> broken);

}
