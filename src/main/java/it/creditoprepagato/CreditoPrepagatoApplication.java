package it.creditoprepagato;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The whole application; sub-commands and the embedded server are in {@code launch}. */
@SpringBootApplication
public class CreditoPrepagatoApplication {

	static void main(String[] args) {
		SpringApplication.run(CreditoPrepagatoApplication.class, args);
	}

}
