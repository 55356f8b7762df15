package it.creditoprepagato.ledger;

import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/** What was read, and what is wrong with it. */
final class Findings implements Consumer<String> {

	private @Nullable String first;

	private long accounts;

	private long entries;

	private long holds;

	private long broken;

	void account(long heldTimes) {
		this.accounts++;
		this.holds += heldTimes;
	}

	void entry() {
		this.entries++;
	}

	@Override
	public void accept(String sentence) {
		this.broken++;
		if (this.first == null) {
			this.first = sentence;
		}
	}

	/** Takes over what was found in accounts that follow. */
	void add(Findings following) {
		this.accounts += following.accounts;
		this.entries += following.entries;
		this.holds += following.holds;
		this.broken += following.broken;
		this.first = (this.first != null) ? this.first : following.first;
	}

	Verification result() {
		return new Verification(this.accounts, this.entries, this.holds, this.broken, this.first);
	}

}
