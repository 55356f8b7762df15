package it.creditoprepagato.customers;

import java.time.Instant;

import it.creditoprepagato.shared.CustomerId;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** The row behind a {@link Customer}. */
@Entity
@Table(schema = "customers", name = "customer")
class CustomerRow {

	@EmbeddedId
	private CustomerKey key;

	@Embedded
	private ProfileColumns profile;

	private @Nullable Instant vatNumberVerifiedAt;

	private Instant openedAt;

	@SuppressWarnings("NullAway.Init")
	protected CustomerRow() {
	}

	CustomerRow(CustomerId id, BillingProfile profile, Instant openedAt) {
		this.key = CustomerKey.of(id);
		this.profile = ProfileColumns.of(profile);
		this.openedAt = openedAt;
	}

	/** Another VAT number, or the same in another country, has yet to be verified. */
	void change(BillingProfile changed) {
		BillingProfile before = this.profile.profile();
		if (!before.numbers().equals(changed.numbers()) || !before.country().equals(changed.country())) {
			this.vatNumberVerifiedAt = null;
		}
		this.profile = ProfileColumns.of(changed);
	}

	void verified(UnionVatNumber number, @Nullable Instant at) {
		if (this.profile.profile().unionVatNumber().filter(number::equals).isPresent()) {
			this.vatNumberVerifiedAt = at;
		}
	}

	Customer customer() {
		return new Customer(new CustomerId(this.key.customerId()), this.profile.profile(), this.vatNumberVerifiedAt,
				this.openedAt);
	}

}
