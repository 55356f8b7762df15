package it.creditoprepagato.web;

import java.util.Arrays;
import java.util.Locale;

/**
 * Every kind of refusal and error that the API answers with. A type's address never
 * changes; its title is the same in every answer.
 */
public enum ProblemType {

	/** No API key, or one that is not known; carries {@code WWW-Authenticate}. */
	UNAUTHENTICATED(401, "A valid API key is required"),
	/** The key is known and may not do this. */
	FORBIDDEN(403, "This API key may not do this"),
	/** There is no such thing, or it belongs to somebody else. */
	NOT_FOUND(404, "There is nothing here"),
	/** What was sent is not a proper HTTP request. */
	BAD_REQUEST(400, "The request is not proper HTTP"),
	/** The address exists, the method there does not; carries {@code Allow}. */
	METHOD_NOT_ALLOWED(405, "This address does not take this method"),
	/** The API answers in JSON only. */
	NOT_ACCEPTABLE(406, "The answer exists in JSON only"),
	/** The body is longer than a mebibyte. */
	PAYLOAD_TOO_LARGE(413, "The body is too long"),
	/** The API reads JSON only. */
	UNSUPPORTED_MEDIA_TYPE(415, "The body has to be JSON"),
	/** A field or parameter cannot be read; {@code errors} lists each with its reason. */
	MALFORMED_REQUEST(422, "The request cannot be read"),
	/** A request that moves money came without a usable {@code Idempotency-Key}. */
	IDEMPOTENCY_KEY_MISSING(400, "An Idempotency-Key is required"),
	/** The first request with this key is still running. */
	IDEMPOTENCY_KEY_IN_USE(409, "A request with this key is still running"),
	/** The key was accepted for another request. */
	IDEMPOTENCY_KEY_REUSED(422, "This key belongs to another request"),
	/** The credit does not cover it; {@code missing} is what lacks. */
	INSUFFICIENT_CREDIT(402, "The available credit is not enough"),
	/** The domain's expiry is no longer the one sent; {@code currentExpiry} is. */
	EXPIRY_CHANGED(409, "The expiry has changed meanwhile"),
	/** Another operation on the domain is under way. */
	OPERATION_IN_PROGRESS(409, "Another operation on this domain is under way"),
	/** The customer has bought no plan yet. */
	NO_PLAN(409, "There is no plan yet"),
	/** A chargeback left a {@code debt}; nothing is bought until it is paid. */
	ACCOUNT_FROZEN(409, "The account is frozen by a debt"),
	/** The expected price is not the price in force; {@code price} is. */
	PRICE_CHANGED(409, "The price has changed meanwhile"),
	/** The plan asked for stands below the one held. */
	LOWER_TIER(409, "The plan held is a higher one"),
	/** The plan asked for is the one held. */
	SAME_PLAN(409, "This plan is held already"),
	/** Not a domain name that can be registered. */
	INVALID_DOMAIN(422, "This is not a valid domain name"),
	/** The customer's price list lacks the domain's suffix. */
	UNSUPPORTED_TLD(422, "Domains under this suffix are not sold"),
	/** The suffix's rules do not allow that many years. */
	UNSUPPORTED_TERM(422, "This number of years is not sold"),
	/** The domain belongs to somebody already. */
	DOMAIN_TAKEN(422, "The domain is taken"),
	/** The domain's state allows no renewal. */
	NOT_RENEWABLE(422, "The domain cannot be renewed"),
	/** The domain's state or its registry allows no transfer; {@code from} says when. */
	NOT_TRANSFERABLE(422, "The domain cannot be transferred"),
	/** The registry asks a special price, which no list has. */
	PREMIUM_DOMAIN(422, "The registry sells this domain at a special price"),
	/** Below the least, or above the most, of one top-up. */
	AMOUNT_OUT_OF_RANGE(422, "The amount is out of range"),
	/** The amount does not reach the entry amount of the plan. */
	BELOW_ENTRY_AMOUNT(422, "The amount is below the plan's entry amount"),
	/** Too many requests; carries {@code Retry-After}. */
	TOO_MANY_REQUESTS(429, "Too many requests"),
	/** A fault of ours; {@code instance} names it in our log. */
	INTERNAL_ERROR(500, "Something failed on our side"),
	/** Too much at once: nothing was done; carries {@code Retry-After}. */
	BUSY(503, "Too busy at the moment");

	private final int status;

	private final String title;

	ProblemType(int status, String title) {
		this.status = status;
		this.title = title;
	}

	public int status() {
		return this.status;
	}

	public String title() {
		return this.title;
	}

	/** The stable address, {@code /problems/insufficient-credit}. */
	public String address() {
		return "/problems/" + slug();
	}

	String slug() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The type that a bare HTTP status stands for. */
	static ProblemType ofStatus(int status) {
		return switch (status) {
			case 402, 409, 422, 501, 505 -> BAD_REQUEST;
			default -> Arrays.stream(values())
				.filter((type) -> type.status == status && type != IDEMPOTENCY_KEY_MISSING)
				.findFirst()
				.orElse((status < 500) ? BAD_REQUEST : INTERNAL_ERROR);
		};
	}

}
