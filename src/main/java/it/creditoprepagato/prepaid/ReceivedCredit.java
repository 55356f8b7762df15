package it.creditoprepagato.prepaid;

import it.creditoprepagato.payments.Payment;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.tax.TaxAssessment;

/**
 * What the money that came for a payment is worth, net.
 *
 * @param asked the credit of what was asked for, or of what came when that was less
 * @param excess the credit of what came beyond it
 */
record ReceivedCredit(Money asked, Money excess) {

	/**
	 * Less than payable: net = gross / (1 + rate), half up, or what came where no VAT is
	 * payable. More: the rest is worth its own net.
	 */
	static ReceivedCredit of(Payment payment, Money received, TaxAssessment rule) {
		Money payable = payment.due().payable();
		if (received.isLessThan(payable)) {
			return new ReceivedCredit(net(rule, received), Money.ZERO);
		}
		return new ReceivedCredit(payment.due().net(), net(rule, received.minus(payable)));
	}

	private static Money net(TaxAssessment rule, Money gross) {
		return TaxAssessment.ofReceived(rule.treatment(), rule.rate(), gross).net();
	}

}
