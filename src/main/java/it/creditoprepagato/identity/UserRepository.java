package it.creditoprepagato.identity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Users by the address they sign in by. */
interface UserRepository extends Repository<UserEmail, UserEmail.Id> {

	/** One query, so that an unknown address takes as long as a known one. */
	@Transactional(readOnly = true)
	@Query("""
			select new it.creditoprepagato.identity.KnownUser(u.id.userId, u.displayName, e.id.email, u.role,
			    m.customerId, u.language, u.passwordHash, u.emailConfirmedAt)
			  from UserEmail e join UserAccount u on u.id.userId = e.userId
			  left join Membership m on m.id.userId = e.userId
			 where e.id.email = :email""")
	Optional<KnownUser> byEmail(String email);

	@Query("""
			select new it.creditoprepagato.identity.KnownUser(u.id.userId, u.displayName, e.id.email, u.role,
			    m.customerId, u.language, u.passwordHash, u.emailConfirmedAt)
			  from UserAccount u join UserEmail e on e.userId = u.id.userId
			  left join Membership m on m.id.userId = u.id.userId
			 where u.id.userId = :userId""")
	Optional<KnownUser> byId(UUID userId);

	/** Those of a customer whose address is known to be theirs. */
	@Query("""
			select new it.creditoprepagato.identity.KnownUser(u.id.userId, u.displayName, e.id.email, u.role,
			    m.customerId, u.language, u.passwordHash, u.emailConfirmedAt)
			  from Membership m join UserAccount u on u.id.userId = m.id.userId join UserEmail e on e.userId = m.id.userId
			 where m.customerId = :customer and u.emailConfirmedAt is not null
			 order by e.id.email""")
	List<KnownUser> confirmedOf(UUID customer);

	/**
	 * Claims an address for a user whose account follows in the same transaction.
	 * @return 0 if somebody else has it
	 */
	@Modifying
	@NativeQuery("INSERT INTO identity.user_email (email, user_id) VALUES (:email, :userId) ON CONFLICT DO NOTHING")
	int claim(String email, UUID userId);

}
