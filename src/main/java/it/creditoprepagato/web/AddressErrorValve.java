package it.creditoprepagato.web;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/**
 * Answers where Tomcat refuses an address, such as {@code %zz}, before any filter sees
 * it: with a problem document below {@code /api/}, elsewhere with a page of its own.
 */
class AddressErrorValve extends ErrorReportValve {

	private final String page;

	AddressErrorValve(String page) {
		this.page = page;
	}

	@Override
	protected void report(Request request, Response response, @Nullable Throwable throwable) {
		boolean answered = response.getStatus() < 400 || response.getContentWritten() > 0;
		if (answered || !response.setErrorReported()) {
			return;
		}
		try {
			if (request.getRequestURI() != null && ApiBoundary.isApi(request.getRequestURI())) {
				Problem.of(ProblemType.ofStatus(response.getStatus())).writeTo(response);
			}
			else {
				response.setContentType("text/html;charset=UTF-8");
				response.getReporter().write(this.page);
				response.finishResponse();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
