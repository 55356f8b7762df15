package it.creditoprepagato.payments.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import it.creditoprepagato.payments.Payment;
import it.creditoprepagato.payments.Transfer;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.shared.TimeOrderedId;
import it.creditoprepagato.web.Formats;
import it.creditoprepagato.web.MoneyInput;
import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** Reads a transfer from its form; what is wrong stands at its field. */
@Component
class TransferReading {

	private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

	private final Formats formats;

	TransferReading(Formats formats) {
		this.formats = formats;
	}

	/** A form for a transfer not noted before. */
	TransferForm blank() {
		return new TransferForm(null, this.formats.today().toString(), TimeOrderedId.next().toString(), null);
	}

	/**
	 * The transfer; empty where something is wrong, or where more came than is missing
	 * and nobody said that it is meant. What was noted already, by a first click, is not
	 * held against what is missing now.
	 */
	Optional<Transfer> read(TransferForm form, Payment payment, List<Transfer> noted, BindingResult problems) {
		boolean again = noted.stream().anyMatch((one) -> one.id().toString().equals(form.segno()));
		Optional<Money> amount = amount(form, again ? null : payment.missing(), problems);
		Optional<LocalDate> valueDate = valueDate(form.valuta());
		if (valueDate.isEmpty()) {
			problems.rejectValue("valuta", "payments.staff.date.wrong");
		}
		Optional<UUID> sight = sight(form.segno());
		if (sight.isEmpty()) {
			problems.rejectValue("importo", "payments.staff.told.noted-otherwise");
		}
		return sight.flatMap((id) -> amount.flatMap((money) -> valueDate.map((day) -> new Transfer(id, money, day))));
	}

	private Optional<Money> amount(TransferForm form, @Nullable Money missing, BindingResult problems) {
		Optional<Money> amount = MoneyInput.read(form.importo(), LocaleContextHolder.getLocale());
		if (amount.isEmpty()) {
			problems.rejectValue("importo", "payments.staff.amount.unreadable");
		}
		if (missing != null && amount.filter(missing::isLessThan).isPresent() && !form.isConfirmed()) {
			problems.rejectValue("importo", "payments.staff.amount.more", new Object[] { this.formats.money(missing) },
					null);
			return Optional.empty();
		}
		return amount;
	}

	private Optional<LocalDate> valueDate(@Nullable String typed) {
		try {
			return Optional.ofNullable(typed)
				.map(LocalDate::parse)
				.filter((date) -> !date.isBefore(EARLIEST) && !date.isAfter(this.formats.today()));
		}
		catch (DateTimeParseException ex) {
			return Optional.empty();
		}
	}

	private static Optional<UUID> sight(@Nullable String typed) {
		try {
			return Optional.ofNullable(typed).map(UUID::fromString);
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

}
