package it.creditoprepagato.web;

import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * Forms are records, and made by their constructors only: a parameter that names no
 * component, such as {@code importo[0]}, is not looked at.
 */
@ControllerAdvice
class FormBinding {

	@InitBinder
	void byConstructorOnly(WebDataBinder binder) {
		binder.setDeclarativeBinding(true);
	}

}
