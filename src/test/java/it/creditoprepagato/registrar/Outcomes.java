package it.creditoprepagato.registrar;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;

/** The events of a test, in their order. */
final class Outcomes implements ApplicationListener<PayloadApplicationEvent<?>>, AutoCloseable {

	private final List<Object> events = new CopyOnWriteArrayList<>();

	private final ConfigurableApplicationContext context;

	Outcomes(ConfigurableApplicationContext context) {
		this.context = context;
		context.addApplicationListener(this);
	}

	@Override
	public void onApplicationEvent(PayloadApplicationEvent<?> event) {
		this.events.add(event.getPayload());
	}

	List<Object> of(UUID operation) {
		return this.events.stream().filter((event) -> operation.equals(id(event))).toList();
	}

	private static Object id(Object event) {
		return switch (event) {
			case OperationSucceeded it -> it.id();
			case OperationRefused it -> it.id();
			case OperationLost it -> it.id();
			default -> "";
		};
	}

	@Override
	public void close() {
		this.context.removeApplicationListener(this);
	}

}
