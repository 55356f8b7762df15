package it.creditoprepagato.identity;

import java.util.List;
import java.util.UUID;

import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.Language;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells who a customer's people are, and keeps how the application speaks to each. */
@Service
public class Members {

	private final MemberRepository members;

	Members(MemberRepository members) {
		this.members = members;
	}

	/** All who sign in for the customer, by name. */
	@Transactional(readOnly = true)
	public List<Member> of(CustomerId customer) {
		return this.members.findOf(customer.value());
	}

	/** What mails to the user are written in. */
	@Transactional(readOnly = true)
	public Language languageOf(UUID userId) {
		return this.members.findLanguage(userId).orElseThrow();
	}

	/** From now on mails to the user are written in this language. */
	@Transactional
	public void speak(UUID userId, Language language) {
		this.members.speak(userId, language);
	}

}
