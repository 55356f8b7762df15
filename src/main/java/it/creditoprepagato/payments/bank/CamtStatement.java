package it.creditoprepagato.payments.bank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import it.creditoprepagato.payments.bank.UnreadableStatement.Why;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.shared.Sha256;
import org.jspecify.annotations.Nullable;

/** Makes a statement of the parts of one, in the order in which they are read. */
final class CamtStatement {

	/** Of all statements of a file. */
	static final int MOST_MOVEMENTS = 5_000;

	private static final int LONGEST_NAME = 140;

	private static final int LONGEST_REMITTANCE = 1_000;

	private final List<Booked> booked = new ArrayList<>();

	private AccountStatement.@Nullable Balance opening;

	private AccountStatement.@Nullable Balance closing;

	/** {@code Bal}: only the balances at the beginning and the end matter. */
	void balance(CamtFields fields) throws UnreadableStatement {
		switch (fields.first("Tp/CdOrPrtry/Cd").orElse("")) {
			case "OPBD", "PRCD" -> this.opening = read(fields);
			case "CLBD" -> this.closing = read(fields);
			default -> {
			}
		}
	}

	private static AccountStatement.Balance read(CamtFields fields) throws UnreadableStatement {
		Money amount = fields.euroIfAny("Amt").orElseThrow(() -> new UnreadableStatement(Why.OTHER_ACCOUNT));
		return new AccountStatement.Balance(fields.isCredit() ? amount : amount.negated(), fields.day("Dt"));
	}

	/** {@code Ntry} with its {@code TxDtls}; what is not booked yet is left for later. */
	void entry(CamtFields entry, List<CamtFields> details) throws UnreadableStatement {
		if (!entry.needed("Sts/Cd", "Sts").equals("BOOK")) {
			return;
		}
		Money whole = entry.euro("Amt");
		List<Money> amounts = details.stream()
			.map((one) -> one.euroIfAny("Amt").or(() -> one.euroIfAny("AmtDtls/TxAmt/Amt")))
			.flatMap(Optional::stream)
			.filter(Money::isPositive)
			.toList();
		boolean split = details.size() > 1 && amounts.size() == details.size()
				&& amounts.stream().reduce(Money.ZERO, Money::plus).equals(whole);
		if (split) {
			for (int at = 0; at < details.size(); at++) {
				this.booked.add(new Booked(entry, List.of(details.get(at)), amounts.get(at), at));
			}
		}
		else if (whole.isPositive()) {
			this.booked.add(new Booked(entry, details, whole, 0));
		}
	}

	/** {@code Stmt}. */
	AccountStatement statement(CamtFields fields) throws UnreadableStatement {
		if (this.opening == null || this.closing == null) {
			throw new UnreadableStatement(Why.NO_BALANCES);
		}
		String iban = fields.first("Acct/Id/IBAN").orElseThrow(() -> new UnreadableStatement(Why.OTHER_ACCOUNT));
		Map<String, Integer> alike = new HashMap<>();
		List<Movement> movements = new ArrayList<>();
		for (Booked one : this.booked) {
			String particulars = iban + '\n' + one.particulars();
			int before = alike.merge(particulars, 1, Integer::sum) - 1;
			movements.add(one.movement(Sha256.hex(particulars + '\n' + before)));
		}
		AccountStatement statement = new AccountStatement(shortened(fields.needed("Id"), LONGEST_NAME), iban,
				this.opening, this.closing, movements);
		if (!statement.isWhole()) {
			throw new UnreadableStatement(Why.NOT_WHOLE);
		}
		return statement;
	}

	private static String shortened(String text, int longest) {
		int end = text.offsetByCodePoints(0, Math.min(longest, text.codePointCount(0, text.length())));
		return text.substring(0, end);
	}

	/**
	 * Something booked.
	 *
	 * @param entry its entry
	 * @param details what is known of it, one or none, or several where they cannot be
	 * told apart
	 * @param amount how much
	 * @param at which of its entry, from 0
	 */
	private record Booked(CamtFields entry, List<CamtFields> details, Money amount, int at) {

		private static final String[] REMITTANCE = { "RmtInf/Strd/CdtrRefInf/Ref", "RmtInf/Ustrd", "Refs/EndToEndId",
				"AddtlTxInf" };

		/**
		 * What tells it from all others. The bank's own reference does, which stands in
		 * every file; where there is none, everything that is known of it.
		 */
		String particulars() throws UnreadableStatement {
			String name = first("Refs/AcctSvcrRef").or(() -> this.entry.first("AcctSvcrRef"))
				.map((reference) -> reference + '\n' + this.at)
				.orElseGet(() -> payer() + '\n' + payerIban() + '\n' + remittance());
			return String.join("\n", this.entry.day("BookgDt").toString(), direction().name(), this.amount.toString(),
					name);
		}

		Movement movement(String id) throws UnreadableStatement {
			Optional<LocalDate> valued = this.entry.dayIfAny("ValDt");
			LocalDate booked = this.entry.day("BookgDt");
			return new Movement(id, direction(), this.amount, new Movement.Days(booked, valued.orElse(booked)),
					new Movement.Text(payer(), payerIban(), remittance()));
		}

		private Movement.Direction direction() throws UnreadableStatement {
			boolean reversal = this.entry.first("RvslInd").filter("true"::equals).isPresent();
			if (this.entry.isCredit()) {
				return reversal ? Movement.Direction.RETURNED : Movement.Direction.IN;
			}
			return reversal ? Movement.Direction.TAKEN_BACK : Movement.Direction.OUT;
		}

		private String payer() {
			return shortened(first("RltdPties/Dbtr/Nm", "RltdPties/Dbtr/Pty/Nm").orElse(""), LONGEST_NAME);
		}

		private String payerIban() {
			return shortened(first("RltdPties/DbtrAcct/Id/IBAN").orElse(""), LONGEST_NAME);
		}

		private String remittance() {
			List<String> said = new ArrayList<>();
			for (CamtFields detail : this.details) {
				said.addAll(detail.all(REMITTANCE));
			}
			said.addAll(this.entry.all("AddtlNtryInf"));
			return shortened(String.join(" ", said.stream().filter((text) -> !text.equals("NOTPROVIDED")).toList()),
					LONGEST_REMITTANCE);
		}

		private Optional<String> first(String... paths) {
			return this.details.stream().map((detail) -> detail.first(paths)).flatMap(Optional::stream).findFirst();
		}

	}

}
