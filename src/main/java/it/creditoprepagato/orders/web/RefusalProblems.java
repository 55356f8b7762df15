package it.creditoprepagato.orders.web;

import java.util.List;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import it.creditoprepagato.catalog.BrokenRule;
import it.creditoprepagato.domains.DomainRefusal;
import it.creditoprepagato.orders.LineRefusal;
import it.creditoprepagato.orders.Placement;
import it.creditoprepagato.shared.DomainName;
import it.creditoprepagato.web.FieldError;
import it.creditoprepagato.web.Problem;
import it.creditoprepagato.web.ProblemType;

/** Tells programs why something was not placed. */
@Component
class RefusalProblems {

	private final MessageSource messages;

	RefusalProblems(MessageSource messages) {
		this.messages = messages;
	}

	Problem of(LineRefusal refusal) {
		return switch (refusal) {
			case LineRefusal.OfDomain domain -> of(domain.refusal()).detail(words(domain.refusal()));
			case LineRefusal.UnsupportedTld tld -> Problem.of(ProblemType.UNSUPPORTED_TLD);
			case LineRefusal.UnsupportedTerm term ->
				Problem.of(ProblemType.UNSUPPORTED_TERM).with("years", term.answer().offered());
			case LineRefusal.PriceChanged changed ->
				Problem.of(ProblemType.PRICE_CHANGED).with("price", changed.price());
			case LineRefusal.NotCovered shortage ->
				Problem.of(ProblemType.INSUFFICIENT_CREDIT).with("missing", shortage.missing());
		};
	}

	private static Problem of(DomainRefusal refusal) {
		return switch (refusal) {
			case DomainRefusal.NotHeld none -> Problem.of(ProblemType.NOT_FOUND);
			case DomainRefusal.ExpiryChanged changed ->
				Problem.of(ProblemType.EXPIRY_CHANGED).with("currentExpiry", changed.currentExpiry());
			case DomainRefusal.InProgress running -> Problem.of(ProblemType.OPERATION_IN_PROGRESS);
			case DomainRefusal.WrongStatus status -> Problem.of(ProblemType.NOT_RENEWABLE);
			case DomainRefusal.AlreadyRenewed renewed -> Problem.of(ProblemType.NOT_RENEWABLE);
			case DomainRefusal.Taken taken -> Problem.of(ProblemType.DOMAIN_TAKEN);
			case DomainRefusal.Premium premium -> Problem.of(ProblemType.PREMIUM_DOMAIN);
			case DomainRefusal.NotAscertained unknown -> Problem.of(ProblemType.BUSY);
			case DomainRefusal.TransferLocked locked ->
				Problem.of(ProblemType.NOT_TRANSFERABLE).with("from", locked.from());
			case DomainRefusal.NotTransferable no -> Problem.of(ProblemType.NOT_TRANSFERABLE);
			case DomainRefusal.UnsupportedTld tld -> Problem.of(ProblemType.UNSUPPORTED_TLD);
			case DomainRefusal.AgainstRule rule -> of(rule.rule());
		};
	}

	private static Problem of(BrokenRule rule) {
		return switch (rule.rule()) {
			case TERM, TOTAL_YEARS -> Problem.of(ProblemType.UNSUPPORTED_TERM);
			case LABEL_SHORT, LABEL_LONG, CHARACTERS -> Problem.of(ProblemType.INVALID_DOMAIN);
			case HOLDER_COUNTRY -> Problem.malformed(List.of(new FieldError("registrant.country", "is not admitted")));
			case AUTH_CODE_MISSING -> Problem.malformed(List.of(new FieldError("authCode", "is required")));
			case AUTH_CODE_SHAPE -> Problem.malformed(List.of(new FieldError("authCode", "cannot be one")));
		};
	}

	Problem of(DomainName.Invalid unreadable) {
		boolean unknown = unreadable.reason() == DomainName.Reason.UNKNOWN_SUFFIX;
		return Problem.of(unknown ? ProblemType.UNSUPPORTED_TLD : ProblemType.INVALID_DOMAIN)
			.detail(words("domains.name." + unreadable.reason()));
	}

	Problem of(Placement.InsufficientCredit shortage) {
		return Problem.of(ProblemType.INSUFFICIENT_CREDIT).with("missing", shortage.missing());
	}

	Problem of(Placement.AccountFrozen frozen) {
		return Problem.of(ProblemType.ACCOUNT_FROZEN).with("debt", frozen.debt());
	}

	/** A registry's reason in the reader's words. */
	String words(String key) {
		return this.messages.getMessage(key, null, LocaleContextHolder.getLocale());
	}

	private String words(DomainRefusal refusal) {
		Locale locale = LocaleContextHolder.getLocale();
		Object[] arguments = refusal.arguments()
			.stream()
			.map((argument) -> (argument instanceof Number) ? argument : argument.toString())
			.toArray();
		return this.messages.getMessage(refusal.messageKey(), arguments, locale);
	}

}
