package it.creditoprepagato.testing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Hears every statement that the application sends to its database, whoever sends it:
 * sessions and sign-in as well as pages.
 */
@TestComponent
public class StatementCounter implements BeanPostProcessor {

	private static final ThreadLocal<@Nullable List<String>> HEARD = new ThreadLocal<>();

	/** The statements of what this thread does, in their order. */
	public static List<String> during(Runnable work) {
		List<String> statements = new ArrayList<>();
		HEARD.set(statements);
		try {
			work.run();
		}
		finally {
			HEARD.remove();
		}
		return statements;
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof DataSource source) ? new Heard(source) : bean;
	}

	private static <T> T proxy(Class<T> type, InvocationHandler handler) {
		return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, handler));
	}

	private static Connection heard(Connection connection, List<String> statements) {
		return proxy(Connection.class, (self, method, arguments) -> {
			String sql = (arguments != null && arguments[0] instanceof String text) ? text : "";
			return switch (call(connection, method, arguments)) {
				case CallableStatement call -> heard(CallableStatement.class, call, sql, statements);
				case PreparedStatement prepared -> heard(PreparedStatement.class, prepared, sql, statements);
				case Statement plain -> heard(Statement.class, plain, sql, statements);
				case null -> null;
				case Object other -> other;
			};
		});
	}

	private static <T extends Statement> T heard(Class<T> type, T statement, String sql, List<String> statements) {
		return proxy(type, (self, method, arguments) -> {
			if (method.getName().startsWith("execute")) {
				statements.add((arguments != null && arguments[0] instanceof String text) ? text : sql);
			}
			return call(statement, method, arguments);
		});
	}

	private static @Nullable Object call(Object target, java.lang.reflect.Method method, Object @Nullable [] arguments)
			throws Throwable {
		try {
			return method.invoke(target, arguments);
		}
		catch (InvocationTargetException ex) {
			throw ex.getTargetException();
		}
	}

	/** Gives a thread that is heard connections that are. */
	private static final class Heard extends DelegatingDataSource {

		private Heard(DataSource target) {
			super(target);
		}

		@Override
		public Connection getConnection() throws SQLException {
			List<String> statements = HEARD.get();
			Connection connection = super.getConnection();
			return (statements != null) ? heard(connection, statements) : connection;
		}

	}

}
