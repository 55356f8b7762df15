package it.creditoprepagato.identity;

/** On which side of the counter a user is. */
public enum Role {

	/** Sees and does what is one customer's, in the customer area. */
	CUSTOMER,
	/** Works for the provider, in the back office. */
	STAFF

}
