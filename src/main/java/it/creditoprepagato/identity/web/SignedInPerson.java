package it.creditoprepagato.identity.web;

import java.util.Optional;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

import it.creditoprepagato.identity.SignedIn;
import it.creditoprepagato.web.CurrentPerson;

/** Tells the page shell who is signed in. */
@Component
class SignedInPerson implements CurrentPerson {

	@Override
	public Optional<Person> find() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		return (authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn)
				? Optional.of(new Person(signedIn.displayName(), signedIn.isStaff() ? null : signedIn.customerId()))
				: Optional.empty();
	}

}
