package it.creditoprepagato.orders.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import it.creditoprepagato.catalog.Operation;
import it.creditoprepagato.orders.Quote;
import it.creditoprepagato.pricing.Price;
import it.creditoprepagato.shared.DomainName;

/**
 * A basket to look at before money moves.
 *
 * @param lines what would be ordered, in the order in which credit is spent
 * @param problems what would not, and why
 * @param quote what it costs, and the credit
 * @param isAsked whether the registries were asked, or had been asked too often before
 * @param key names this confirmation
 */
record BasketReview(List<Line> lines, List<Problem> problems, Quote quote, boolean isAsked, UUID key) {

	/** Up to so many lines their terms can be changed on the page. */
	private static final int EDITABLE = 50;

	private static final int PAGE = 200;

	/** So many problems can be corrected on the page at once. */
	private static final int CORRECTABLE = 50;

	/**
	 * What would be ordered.
	 *
	 * @param source the line as the order will read it
	 * @param name of which domain
	 * @param longest the most years that can be asked for
	 * @param foreseen what is known of what comes of it
	 * @param price what it costs
	 */
	record Line(BasketLine source, DomainName name, int longest, Foreseen foreseen, Price price) {

		public @Nullable LocalDate newExpiry() {
			return this.foreseen.expiry();
		}

		public List<String> warnings() {
			return this.foreseen.warnings();
		}

		public Operation operation() {
			return this.price.item().operation();
		}

		public int years() {
			return this.price.item().years();
		}

	}

	/**
	 * What comes of ordering a line.
	 *
	 * @param expiry the last day paid for afterwards, where that is known
	 * @param warnings what the customer should know before, in words
	 */
	record Foreseen(@Nullable LocalDate expiry, List<String> warnings) {

		public Foreseen {
			warnings = List.copyOf(warnings);
		}

	}

	/**
	 * What will not be ordered.
	 *
	 * @param source as it was typed
	 * @param why in words
	 */
	record Problem(BasketLine source, String why) {

		/** What is wanted; null for a word that is not known. */
		public @Nullable Operation operation() {
			return this.source.wanted().orElse(null);
		}

		/** Whether there is a choice of years. */
		public boolean isOfTerm() {
			Operation wanted = operation();
			return wanted == null || wanted.hasTerm();
		}

		/** Whether a code would help. */
		public boolean isOfTransfer() {
			return operation() == Operation.TRANSFER;
		}

	}

	/** The lines as {@link BasketForm} reads them. */
	public String righe() {
		return this.lines.stream().map((line) -> line.source().text()).collect(Collectors.joining("\n"));
	}

	/** Tells whether the problems were corrected. */
	public String impronta() {
		return BasketForm.fingerprint(this.problems.stream().map(Problem::source).toList());
	}

	/** Those that can be corrected now. */
	public List<Problem> correctable() {
		return this.problems.subList(0, Math.min(CORRECTABLE, this.problems.size()));
	}

	/** How many can only be corrected after those. */
	public int laterProblems() {
		return this.problems.size() - correctable().size();
	}

	/** These as {@link BasketForm} reads them. */
	public String errate() {
		return later().map((problem) -> problem.source().text()).collect(Collectors.joining("\n"));
	}

	/** Their names. */
	public String errateNames() {
		return later().map((problem) -> problem.source().domain()).collect(Collectors.joining(" "));
	}

	private Stream<Problem> later() {
		return this.problems.stream().skip(CORRECTABLE);
	}

	/** The version of the price lists that is shown; any without a line. */
	public int version() {
		return this.lines.isEmpty() ? 0 : this.lines.getFirst().price().version();
	}

	/** Whether there is nothing but renewals. */
	public boolean isRenewal() {
		return this.lines.stream().allMatch((line) -> line.operation() == Operation.RENEW)
				&& this.problems.stream().allMatch((problem) -> problem.operation() == Operation.RENEW);
	}

	/** How many lines there is something to know about. */
	public long warned() {
		return this.lines.stream().filter((line) -> !line.warnings().isEmpty()).count();
	}

	public boolean isEditable() {
		return this.lines.size() <= EDITABLE;
	}

	public int pages() {
		return (this.lines.size() + PAGE - 1) / PAGE;
	}

	/** The place of the first line of a page; the last page for one that is not there. */
	public int from(int page) {
		return (Math.min(page, Math.max(1, pages())) - 1) * PAGE;
	}

	public List<Line> linesOf(int page) {
		return this.lines.subList(from(page), Math.min(from(page) + PAGE, this.lines.size()));
	}

	public boolean isCovered() {
		return this.quote.missing().isZero();
	}

	/** Whether the credit covers some of the lines, and not all. */
	public boolean isCoveredInPart() {
		return !isCovered() && this.quote.covered() > 0;
	}

	/** How many lines are ordered at most: where the credit ends, if it is short. */
	public int reached() {
		return isCoveredInPart() ? this.quote.covered() : this.lines.size();
	}

	/** Whether there is anything to confirm. */
	public boolean isOrderable() {
		return !this.lines.isEmpty() && (isCovered() || isCoveredInPart());
	}

}
