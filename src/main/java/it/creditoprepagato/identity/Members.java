package it.creditoprepagato.identity;

import java.util.List;

import it.creditoprepagato.shared.CustomerId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells who a customer's people are. */
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

}
