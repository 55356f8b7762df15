package it.creditoprepagato.payments;

import java.io.Serial;

/** A card gateway does not answer, or not what can be understood; later it may. */
public class GatewayUnavailable extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	public GatewayUnavailable(String what) {
		super(what);
	}

	public GatewayUnavailable(String what, Exception cause) {
		super(what, cause);
	}

}
