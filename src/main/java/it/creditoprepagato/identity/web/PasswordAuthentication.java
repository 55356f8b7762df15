package it.creditoprepagato.identity.web;

import java.util.List;

import it.creditoprepagato.identity.Credentials;
import it.creditoprepagato.identity.SignInOutcome.Suspended;
import it.creditoprepagato.identity.SignInOutcome.Throttled;
import it.creditoprepagato.identity.SignInOutcome.Unconfirmed;
import it.creditoprepagato.identity.SignInOutcome.Welcome;
import it.creditoprepagato.identity.SignInOutcome.WrongCredentials;
import it.creditoprepagato.identity.SignIns;
import it.creditoprepagato.identity.SignedIn;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Brings {@link SignIns} and its outcomes into the words of Spring Security. */
@Component
class PasswordAuthentication implements AuthenticationProvider {

	private final SignIns signIns;

	PasswordAuthentication(SignIns signIns) {
		this.signIns = signIns;
	}

	@Override
	public Authentication authenticate(Authentication typed) {
		Credentials credentials = new Credentials(typed.getName(), String.valueOf(typed.getCredentials()));
		return switch (this.signIns.attempt(credentials, networkAddress(typed))) {
			case Welcome welcome -> authenticated(welcome.user());
			case WrongCredentials wrong -> throw new BadCredentialsException("Wrong name or password");
			case Unconfirmed unconfirmed -> throw new AddressUnconfirmed();
			case Suspended suspended -> throw new CustomerSuspended();
			case Throttled throttled -> throw new TooManyAttempts(throttled.retryAfter());
		};
	}

	@Override
	public boolean supports(Class<?> authentication) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
	}

	private static String networkAddress(Authentication typed) {
		return (typed.getDetails() instanceof WebAuthenticationDetails details) ? details.getRemoteAddress() : "";
	}

	private static Authentication authenticated(SignedIn user) {
		return UsernamePasswordAuthenticationToken.authenticated(user, null,
				List.of(new SimpleGrantedAuthority("ROLE_" + user.role().name())));
	}

}
