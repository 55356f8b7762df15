package it.creditoprepagato.registrar;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import it.creditoprepagato.shared.DomainName;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** An instruction as columns, all but its secret. */
@Embeddable
record InstructionColumns(String name, @Enumerated(EnumType.STRING) Verb verb, @Nullable Integer years,
		@Nullable LocalDate currentExpiry, @Nullable LocalDate paidUntil, @Nullable Registrant registrant,
		String @Nullable [] nameServers) {

	static InstructionColumns of(Instruction instruction) {
		String name = instruction.name().ascii();
		return switch (instruction) {
			case Instruction.Register it -> new InstructionColumns(name, Verb.REGISTER, it.years(), null, null,
					it.registrant(), it.nameServers().toArray(String[]::new));
			case Instruction.Transfer it ->
				new InstructionColumns(name, Verb.TRANSFER, null, null, null, it.registrant(), null);
			case Instruction.Renew it ->
				new InstructionColumns(name, Verb.RENEW, it.years(), it.currentExpiry(), it.paidUntil(), null, null);
			case Instruction.Keep it -> new InstructionColumns(name, Verb.KEEP, null, null, it.paidUntil(), null, null);
			case Instruction.Restore _ -> new InstructionColumns(name, Verb.RESTORE, null, null, null, null, null);
			case Instruction.Drop _ -> new InstructionColumns(name, Verb.DROP, null, null, null, null, null);
		};
	}

	Instruction instruction(@Nullable AuthCode authCode) {
		DomainName domain = new DomainName(this.name);
		return switch (this.verb) {
			case REGISTER -> new Instruction.Register(domain, given(this.years), given(this.registrant),
					List.of(given(this.nameServers)));
			case TRANSFER -> new Instruction.Transfer(domain, authCode, given(this.registrant));
			case RENEW ->
				new Instruction.Renew(domain, given(this.currentExpiry), given(this.years), given(this.paidUntil));
			case KEEP -> new Instruction.Keep(domain, given(this.paidUntil));
			case RESTORE -> new Instruction.Restore(domain);
			case DROP -> new Instruction.Drop(domain);
		};
	}

	private static <T> T given(@Nullable T value) {
		return Objects.requireNonNull(value);
	}

	/** Which instruction it is. */
	enum Verb {

		/** {@link Instruction.Register}. */
		REGISTER,
		/** {@link Instruction.Transfer}. */
		TRANSFER,
		/** {@link Instruction.Renew}. */
		RENEW,
		/** {@link Instruction.Keep}. */
		KEEP,
		/** {@link Instruction.Restore}. */
		RESTORE,
		/** {@link Instruction.Drop}. */
		DROP

	}

}
