package it.creditoprepagato.portal;

import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import it.creditoprepagato.identity.NextPage;
import it.creditoprepagato.pricing.Tier;

/**
 * What a visitor types to become a customer, as it was typed.
 *
 * @param nome who signs in
 * @param email the name to sign in by
 * @param password chosen now; never shown again
 * @param profilo what stands on invoices
 * @param condizioni given when the terms are accepted
 * @param piano the plan chosen before, to be bought once signed in
 * @param sito a trap: people do not see it, programs fill it in
 */
record SignUpForm(@Nullable String nome, @Nullable String email, @Nullable String password, ProfileForm profilo,
		@Nullable String condizioni, @Nullable String piano, @Nullable String sito) {

	SignUpForm {
		profilo = Objects.requireNonNullElseGet(profilo, ProfileForm::blank);
	}

	boolean isFromProgram() {
		return this.sito != null && !this.sito.isEmpty();
	}

	/** The plan chosen before; null without one, or if there is none of that name. */
	public @Nullable Tier tier() {
		return PlanController.named(this.piano).orElse(null);
	}

	/** Where the plan chosen before is bought. */
	Optional<NextPage> next() {
		return Optional.ofNullable(tier()).map((tier) -> new NextPage(PlanController.PATH + "?piano=" + tier));
	}

}
