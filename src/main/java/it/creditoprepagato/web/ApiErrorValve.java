package it.creditoprepagato.web;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/**
 * Answers with a problem document where Tomcat refuses an address of the API, such as
 * {@code %zz}, before any filter sees it.
 */
class ApiErrorValve extends ErrorReportValve {

	@Override
	protected void report(Request request, Response response, @Nullable Throwable throwable) {
		String path = request.getRequestURI();
		boolean isMine = path != null && ApiBoundary.isApi(path) && response.getStatus() >= 400;
		if (isMine && response.getContentWritten() == 0 && response.setErrorReported()) {
			try {
				Problem.of(ProblemType.ofStatus(response.getStatus())).writeTo(response);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
	}

}
