package it.creditoprepagato.payments;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/**
 * Which card gateway there is: Stripe where it has a key, else the simulated one where
 * wished, else none.
 */
public final class CardChoice {

	private CardChoice() {
	}

	private static boolean hasKey(Environment environment) {
		return StringUtils.hasText(environment.getProperty("credito.payments.stripe.secret-key"));
	}

	/** Cards are paid through Stripe. */
	public static class Stripe implements Condition {

		@Override
		public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
			return hasKey(context.getEnvironment());
		}

	}

	/** Cards are paid on the simulated page. */
	public static class Simulated implements Condition {

		@Override
		public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
			Environment environment = context.getEnvironment();
			return environment.getProperty("credito.payments.simulated-card", Boolean.class, false)
					&& !hasKey(environment);
		}

	}

}
