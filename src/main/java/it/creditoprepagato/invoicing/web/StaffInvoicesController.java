package it.creditoprepagato.invoicing.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import it.creditoprepagato.customers.Customers;
import it.creditoprepagato.invoicing.DocumentNumber;
import it.creditoprepagato.invoicing.IssuedDocument;
import it.creditoprepagato.invoicing.MonthlyDocuments;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.web.Formats;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * A month of tax documents as staff sees it: totals by rate, the list, all files at once.
 */
@Controller
class StaffInvoicesController {

	static final String PATH = "/staff/fatture";

	private static final int PAGE = 50;

	private final MonthlyDocuments documents;

	private final Customers customers;

	private final Formats formats;

	StaffInvoicesController(MonthlyDocuments documents, Customers customers, Formats formats) {
		this.documents = documents;
		this.customers = customers;
		this.formats = formats;
	}

	@GetMapping(PATH)
	String page(@RequestParam(required = false) @Nullable String mese,
			@RequestParam(required = false) @Nullable String dopo, Model model) {
		YearMonth month = month(mese).orElseGet(() -> YearMonth.from(this.formats.today()));
		@Nullable DocumentNumber after = Optional.ofNullable(dopo).flatMap(DocumentNumber::parse).orElse(null);
		List<IssuedDocument> found = this.documents.page(month, after, PAGE + 1);
		List<IssuedDocument> page = found.subList(0, Math.min(PAGE, found.size()));
		Map<CustomerId, String> names = this.customers
			.names(page.stream().map(IssuedDocument::customer).distinct().toList());
		model.addAttribute("month", month);
		model.addAttribute("totals", this.documents.totals(month));
		model.addAttribute("documents", page);
		model.addAttribute("names", names);
		model.addAttribute("begun", after != null);
		model.addAttribute("next", (found.size() > PAGE) ? page.getLast().number() : null);
		return "invoicing/staff-invoices";
	}

	/** PDF and XML of every document of the month, streamed. */
	@GetMapping(PATH + "/{mese:[0-9]{4}-[0-9]{2}}.zip")
	void zip(@PathVariable String mese, HttpServletResponse answer) throws IOException {
		YearMonth month = month(mese).orElseThrow(NoSuchDocument::new);
		answer.setContentType("application/zip");
		answer.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename("fatture-" + month + ".zip").build().toString());
		try (ZipOutputStream zip = new ZipOutputStream(answer.getOutputStream())) {
			this.documents.each(month, (filed) -> add(zip, filed));
		}
	}

	private static void add(ZipOutputStream zip, MonthlyDocuments.Filed filed) {
		try {
			zip.putNextEntry(new ZipEntry("xml/" + filed.files().xmlName()));
			zip.write(filed.files().xml());
			zip.putNextEntry(new ZipEntry("pdf/" + filed.number() + ".pdf"));
			zip.write(filed.files().pdf());
			zip.closeEntry();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Optional<YearMonth> month(@Nullable String text) {
		try {
			return (text != null && text.matches("\\d{4}-\\d{2}")) ? Optional.of(YearMonth.parse(text))
					: Optional.empty();
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

}
