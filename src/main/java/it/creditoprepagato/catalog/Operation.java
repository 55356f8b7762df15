package it.creditoprepagato.catalog;

/**
 * What can be bought for a domain, in the words of EPP (RFC 5731) and of the redemption
 * grace period (RFC 3915).
 */
public enum Operation {

	/** A name that nobody holds becomes the customer's. */
	REGISTER,
	/** A name held at another registrar comes to this one. */
	TRANSFER,
	/** A name already held is paid for longer. */
	RENEW,
	/** A name deleted after its grace period is brought back. */
	RESTORE;

	/** Whether a name comes that was not held, which only its registry can allow. */
	public boolean isAcquisition() {
		return this == REGISTER || this == TRANSFER;
	}

	/** Whether it is bought for a number of years; the others are of one. */
	public boolean hasTerm() {
		return this == REGISTER || this == RENEW;
	}

}
