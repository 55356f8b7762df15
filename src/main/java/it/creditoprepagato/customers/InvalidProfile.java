package it.creditoprepagato.customers;

import java.util.List;

/** A part of a billing profile was to be built that cannot be. */
public final class InvalidProfile extends IllegalArgumentException {

	private final ProfileFault fault;

	private InvalidProfile(ProfileFault fault) {
		super("Not a part of a billing profile, %s: %s".formatted(fault.reason(), fault.detail()));
		this.fault = fault;
	}

	static void ifAny(List<ProfileFault> faults) {
		if (!faults.isEmpty()) {
			throw new InvalidProfile(faults.getFirst());
		}
	}

	/** The first of what is wrong. */
	public ProfileFault fault() {
		return this.fault;
	}

}
