package it.creditoprepagato.registrar;

import java.util.Arrays;

/** Why a registry refuses, by the result codes of EPP (RFC 5730 §3). */
public enum ResultCode {

	/** A value is out of range, such as a current expiry that is another by now. */
	PARAMETER_RANGE(2004),
	/** The registry has no such command, or no connection to it is set up. */
	UNIMPLEMENTED_COMMAND(2101),
	/** The domain cannot be renewed so far. */
	NOT_ELIGIBLE_FOR_RENEWAL(2105),
	/** The domain cannot be transferred, being ours or locked. */
	NOT_ELIGIBLE_FOR_TRANSFER(2106),
	/** The domain is with another registrar. */
	AUTHORIZATION(2201),
	/** The auth code is wrong. */
	INVALID_AUTH_INFO(2202),
	/** Somebody has the name already. */
	OBJECT_EXISTS(2302),
	/** Nobody has the name. */
	OBJECT_DOES_NOT_EXIST(2303),
	/** The state that the domain is in forbids it. */
	STATUS_PROHIBITS(2304),
	/** The registry's policy is against it. */
	POLICY(2308),
	/** The registry could not be brought to do it, and has not done it. */
	COMMAND_FAILED(2400);

	private final int code;

	ResultCode(int code) {
		this.code = code;
	}

	public static ResultCode of(int code) {
		return Arrays.stream(values()).filter((value) -> value.code == code).findFirst().orElseThrow();
	}

	public int code() {
		return this.code;
	}

	/** The reason in words, in the messages. */
	public String messageKey() {
		return "registrar.result." + this;
	}

}
