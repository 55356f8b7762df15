package it.creditoprepagato.customers;

/**
 * What is wrong with a part of a billing profile.
 *
 * @param reason why it cannot be
 * @param detail of the reason: how long it is, which character is wrong; as a rule the
 * text itself
 */
public record ProfileFault(Reason reason, Object detail) {

	public ProfilePart part() {
		return this.reason.part;
	}

	/** The message of the sentence that tells it, with the detail as its argument. */
	public String key() {
		return "customers.fault." + this.reason;
	}

	/** Why a part cannot be as it is; which one is the first word or two. */
	public enum Reason {

		/** No {@link CustomerKind} was chosen. */
		KIND_MISSING(ProfilePart.KIND),
		/** A customer has a name. */
		NAME_MISSING(ProfilePart.NAME),
		/** Longer than FatturaPA's; the detail is by how many characters. */
		NAME_TOO_LONG(ProfilePart.NAME),
		/** A seat has a street. */
		STREET_MISSING(ProfilePart.STREET),
		/** Longer than FatturaPA's; the detail is by how many characters. */
		STREET_TOO_LONG(ProfilePart.STREET),
		/** A seat has a city. */
		CITY_MISSING(ProfilePart.CITY),
		/** Longer than FatturaPA's; the detail is by how many characters. */
		CITY_TOO_LONG(ProfilePart.CITY),
		/** In Italy it is the two letters of the plate. */
		PROVINCE_NOT_TWO_LETTERS(ProfilePart.PROVINCE),
		/** Abroad; the detail is by how many characters. */
		PROVINCE_TOO_LONG(ProfilePart.PROVINCE),
		/** In Italy it has five digits. */
		CAP_NOT_FIVE_DIGITS(ProfilePart.POSTAL_CODE),
		/** A seat has one abroad too. */
		POSTAL_CODE_MISSING(ProfilePart.POSTAL_CODE),
		/** Abroad; the detail is by how many characters. */
		POSTAL_CODE_TOO_LONG(ProfilePart.POSTAL_CODE),
		/** No country of ISO 3166-1. */
		COUNTRY_UNKNOWN(ProfilePart.COUNTRY),
		/** Businesses in Italy have a partita IVA. */
		VAT_NUMBER_MISSING(ProfilePart.VAT_NUMBER),
		/** Who has one is no private person. */
		VAT_NUMBER_OF_PERSON(ProfilePart.VAT_NUMBER),
		/** The country has others; the detail is an example with its prefix. */
		VAT_NUMBER_SHAPE(ProfilePart.VAT_NUMBER),
		/** Too short, too long, or with characters that no country uses. */
		VAT_NUMBER_CHARACTERS(ProfilePart.VAT_NUMBER),
		/** A partita IVA is all digits. */
		PARTITA_IVA_DIGITS(ProfilePart.VAT_NUMBER),
		/** It has 11; the detail is how many there are. */
		PARTITA_IVA_LENGTH(ProfilePart.VAT_NUMBER),
		/** It begins with seven zeroes, which nobody was given. */
		PARTITA_IVA_OF_NOBODY(ProfilePart.VAT_NUMBER),
		/** The last digit, the detail, does not agree with the others. */
		PARTITA_IVA_CHECK_DIGIT(ProfilePart.VAT_NUMBER),
		/** Professionals and persons in Italy have one of 16 characters. */
		TAX_CODE_OF_PERSON_MISSING(ProfilePart.TAX_CODE),
		/** Public bodies in Italy have one of 11 digits. */
		TAX_CODE_OF_BODY_MISSING(ProfilePart.TAX_CODE),
		/** A professional or person has one of 16 characters, not of 11 digits. */
		TAX_CODE_NOT_OF_PERSON(ProfilePart.TAX_CODE),
		/** A company or body has one of 11 digits, not of 16 characters. */
		TAX_CODE_NOT_OF_BODY(ProfilePart.TAX_CODE),
		/** It exists in Italy only. */
		TAX_CODE_ABROAD(ProfilePart.TAX_CODE),
		/** 16 characters or 11 digits; the detail is how many there are. */
		TAX_CODE_LENGTH(ProfilePart.TAX_CODE),
		/** Letters where digits stand, or the other way round. */
		TAX_CODE_CHARACTERS(ProfilePart.TAX_CODE),
		/** The tenth and eleventh character are no day of a month. */
		TAX_CODE_BIRTHDAY(ProfilePart.TAX_CODE),
		/** The last letter, the detail, does not agree with the others. */
		TAX_CODE_CHECK_LETTER(ProfilePart.TAX_CODE),
		/** Of 11 digits: the last, the detail, does not agree with the others. */
		TAX_CODE_CHECK_DIGIT(ProfilePart.TAX_CODE),
		/** A code has 7 characters; the detail is how many there are. */
		SDI_CODE_LENGTH(ProfilePart.SDI_CODE),
		/** Letters and digits only. */
		SDI_CODE_CHARACTERS(ProfilePart.SDI_CODE),
		/** An Italian public body has an office code of 6 characters. */
		SDI_CODE_OF_OFFICE(ProfilePart.SDI_CODE),
		/** {@code XXXXXXX} is for customers abroad. */
		SDI_CODE_ONLY_ABROAD(ProfilePart.SDI_CODE),
		/** Abroad there is no other than {@code XXXXXXX}. */
		SDI_CODE_ABROAD(ProfilePart.SDI_CODE),
		/** It is no mail address. */
		PEC_SHAPE(ProfilePart.PEC),
		/** It stands instead of a code, not beside one. */
		PEC_BESIDE_CODE(ProfilePart.PEC),
		/** Invoices reach only Italian ones. */
		PEC_ABROAD(ProfilePart.PEC),
		/** It is no mail address. */
		EMAIL_SHAPE(ProfilePart.EMAIL),
		/** It is no international number. */
		PHONE_SHAPE(ProfilePart.PHONE);

		private final ProfilePart part;

		Reason(ProfilePart part) {
			this.part = part;
		}

		ProfileFault in(Object detail) {
			return new ProfileFault(this, detail);
		}

	}

}
