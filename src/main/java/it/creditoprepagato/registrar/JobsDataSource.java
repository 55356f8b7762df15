package it.creditoprepagato.registrar;

import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Connections for the scheduler: the transaction's own where one is open, so that a job
 * is staged with what it is about, else one that commits by itself, which those of the
 * pool do not.
 */
class JobsDataSource extends TransactionAwareDataSourceProxy {

	JobsDataSource(DataSource target) {
		super(target);
	}

	@Override
	public Connection getConnection() throws SQLException {
		if (TransactionSynchronizationManager.isActualTransactionActive()) {
			return super.getConnection();
		}
		Connection connection = obtainTargetDataSource().getConnection();
		connection.setAutoCommit(true);
		return connection;
	}

}
