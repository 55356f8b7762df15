package it.creditoprepagato.orders.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import it.creditoprepagato.orders.DomainWish;
import it.creditoprepagato.orders.LineOutcome;
import it.creditoprepagato.orders.Orders;
import it.creditoprepagato.orders.Quote;
import it.creditoprepagato.pricing.Item;
import it.creditoprepagato.registrar.Soundings;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.web.Formats;

/** Makes confirmations out of baskets, whatever was typed into them. */
@Component
class BasketReviews {

	private final BasketWishes wishes;

	private final Orders orders;

	private final RegistryQuestions questions;

	private final RefusalWords words;

	private final Formats formats;

	BasketReviews(BasketWishes wishes, Orders orders, RegistryQuestions questions, RefusalWords words,
			Formats formats) {
		this.wishes = wishes;
		this.orders = orders;
		this.questions = questions;
		this.words = words;
		this.formats = formats;
	}

	/**
	 * What ordering the basket would do; empty without a plan.
	 * @param lines at most as many as an order has
	 */
	Optional<BasketReview> of(CustomerId customer, List<BasketLine> lines) {
		List<BasketWishes.Wished> typed = this.wishes.of(customer, lines);
		List<DomainWish> wishes = typed.stream().map(BasketWishes.Wished::wish).filter(Objects::nonNull).toList();
		boolean asked = this.questions.allow(customer, wishes);
		return this.orders.quote(customer, wishes, asked ? this.orders.soundings(wishes) : Soundings.NONE)
			.map((quote) -> review(typed, quote, asked));
	}

	private BasketReview review(List<BasketWishes.Wished> typed, Quote quote, boolean asked) {
		List<BasketReview.Line> lines = new ArrayList<>();
		List<BasketReview.Problem> problems = new ArrayList<>();
		int wished = 0;
		for (BasketWishes.Wished one : typed) {
			BasketWishes.Read read = one.read();
			if (read == null) {
				problems.add(new BasketReview.Problem(one.line(), Objects.requireNonNullElse(one.wrong(), "")));
				continue;
			}
			switch (quote.lines().get(wished++)) {
				case LineOutcome.Quoted quoted -> lines.add(line(one.line(), read, quoted));
				case LineOutcome.Refused no ->
					problems.add(new BasketReview.Problem(one.line(), this.words.of(no.refusal())));
				case LineOutcome.Placed placed -> throw new IllegalStateException("A quote places nothing");
			}
		}
		return new BasketReview(lines, problems, quote, asked, UUID.randomUUID());
	}

	private BasketReview.Line line(BasketLine line, BasketWishes.Read read, LineOutcome.Quoted quoted) {
		return new BasketReview.Line(line, read.name(), this.wishes.longest(read),
				new BasketReview.Foreseen(newExpiry(line, quoted.price().item()),
						quoted.warnings().stream().map(this.words::of).toList()),
				quoted.price());
	}

	private @Nullable LocalDate newExpiry(BasketLine line, Item item) {
		return switch (item.operation()) {
			case REGISTER -> this.formats.today().plusYears(item.years());
			case RENEW -> LocalDate.parse(line.expiry()).plusYears(item.years());
			case TRANSFER, RESTORE -> null;
		};
	}

}
