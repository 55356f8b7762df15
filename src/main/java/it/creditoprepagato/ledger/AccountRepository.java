package it.creditoprepagato.ledger;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/** Accounts, for reading. */
interface AccountRepository extends Repository<Account, AccountId> {

	Optional<Account> findById(AccountId id);

}
