package it.creditoprepagato.portal;

import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;

import it.creditoprepagato.customers.BillingProfile;
import it.creditoprepagato.customers.Profiles;

import static org.assertj.core.api.Assertions.assertThat;

/** A profile that was written into the form is read from it again. */
class ProfileFormTests {

	static Stream<BillingProfile> everyKind() {
		return Stream.of(Profiles.aCompany(), Profiles.aSoleTrader(), Profiles.aPublicBody(), Profiles.aPerson(),
				Profiles.aBusinessOfBerlin(), Profiles.aPersonOfBerlin(), Profiles.aBusinessOfZurich());
	}

	@ParameterizedTest
	@MethodSource("everyKind")
	void formIsReadAsItWasWritten(BillingProfile profile) {
		ProfileForm form = ProfileForm.of(profile);
		BindingResult problems = new BeanPropertyBindingResult(form, "form");
		assertThat(form.read("", problems)).contains(profile);
		assertThat(problems.hasErrors()).isFalse();
	}

	@Test
	void blankFormIsWrongInEveryFieldThatIsNeeded() {
		ProfileForm form = ProfileForm.blank();
		BindingResult problems = new BeanPropertyBindingResult(form, "form");
		assertThat(form.read("", problems)).isEmpty();
		assertThat(problems.getFieldErrors()).extracting("field")
			.containsExactly("tipo", "denominazione", "indirizzo", "cap", "citta", "provincia", "email", "telefono");
	}

	/** As a browser sends it. */
	static Map<String, String> fields(ProfileForm form) {
		Map<String, String> fields = new TreeMap<>();
		for (RecordComponent component : ProfileForm.class.getRecordComponents()) {
			try {
				Object text = component.getAccessor().invoke(form);
				fields.put(component.getName(), (text != null) ? text.toString() : "");
			}
			catch (ReflectiveOperationException ex) {
				throw new IllegalStateException(ex);
			}
		}
		return fields;
	}

}
