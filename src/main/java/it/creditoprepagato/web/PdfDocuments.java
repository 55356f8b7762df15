package it.creditoprepagato.web;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Semaphore;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.TemplateSpec;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;
import org.thymeleaf.templatemode.TemplateMode;

import org.springframework.context.ApplicationContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Documents to keep and to print, in the reader's language: PDF from a template of
 * well-formed XHTML, with its structure for those who have it read to them (PDF/UA-1) and
 * its fonts inside. A template brings its own style and loads nothing.
 */
@Component
public class PdfDocuments {

	/** A long one takes some hundred megabytes while it is made. */
	private static final int MADE_AT_ONCE = 2;

	private static final String FONT = "Inter";

	private final Semaphore places = new Semaphore(MADE_AT_ONCE, true);

	private final ITemplateEngine templates;

	private final ApplicationContext context;

	private final byte[] regular = font("Inter-Regular.ttf");

	private final byte[] bold = font("Inter-Bold.ttf");

	PdfDocuments(ITemplateEngine templates, ApplicationContext context) {
		XRLog.setLoggerImpl(new Slf4jLogger());
		this.templates = templates;
		this.context = context;
	}

	/**
	 * Answers with a document.
	 * @param name of the file, without its ending
	 * @param model what the template is about
	 */
	public void write(HttpServletResponse answer, String name, String template, Map<String, ?> model)
			throws IOException {
		this.places.acquireUninterruptibly();
		try {
			answer.setContentType("application/pdf");
			answer.setHeader(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(name + ".pdf").build().toString());
			renderer(markup(template, model)).toStream(answer.getOutputStream()).run();
		}
		finally {
			this.places.release();
		}
	}

	/**
	 * A document to be kept for years (PDF/A-3, ISO 19005-3, level A), with a file inside
	 * that it is the readable form of.
	 * @param locale of its texts, whoever reads it
	 */
	public byte[] archive(String template, Map<String, ?> model, Locale locale, Attachment attachment) {
		this.places.acquireUninterruptibly();
		Locale before = LocaleContextHolder.getLocale();
		LocaleContextHolder.setLocale(locale);
		try {
			return archived(markup(template, model), attachment);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			LocaleContextHolder.setLocale(before);
			this.places.release();
		}
	}

	private byte[] archived(String markup, Attachment attachment) throws IOException {
		PdfRendererBuilder builder = renderer(markup).usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_A)
			.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
		try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
				PDDocument document = renderer.createPDFKeepOpen();
				ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			attachment.addTo(document);
			document.save(out);
			return out.toByteArray();
		}
	}

	private String markup(String template, Map<String, ?> model) {
		Map<String, Object> variables = new HashMap<>(model);
		variables.put(ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
				new ThymeleafEvaluationContext(this.context, null)); // of one document:
																		// it keeps what
																		// it evaluates
		return this.templates.process(new TemplateSpec(template, TemplateMode.XML),
				new Context(LocaleContextHolder.getLocale(), variables));
	}

	private PdfRendererBuilder renderer(String markup) {
		PdfRendererBuilder renderer = new PdfRendererBuilder();
		renderer.useFont(supplier(this.regular), FONT, 400, FontStyle.NORMAL, true);
		renderer.useFont(supplier(this.bold), FONT, 700, FontStyle.NORMAL, true);
		for (ExternalResourceControlPriority priority : ExternalResourceControlPriority.values()) {
			renderer.useExternalResourceAccessControl((address, type) -> false, priority);
		}
		return renderer.usePdfUaAccessibility(true).withHtmlContent(markup, null);
	}

	private static FSSupplier<InputStream> supplier(byte[] font) {
		return () -> new ByteArrayInputStream(font);
	}

	private static byte[] font(String file) {
		try {
			return new ClassPathResource("fonts/" + file).getContentAsByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A file inside a document.
	 *
	 * @param name as readers show it
	 * @param mediaType of its content
	 * @param content what it has
	 */
	@SuppressWarnings("ArrayRecordComponent")
	public record Attachment(String name, String mediaType, byte[] content) {

		/** As the source of the document, which PDF/A-3 asks to be said. */
		private void addTo(PDDocument document) throws IOException {
			PDEmbeddedFile file = new PDEmbeddedFile(document, new ByteArrayInputStream(this.content),
					COSName.FLATE_DECODE);
			file.setSubtype(this.mediaType);
			file.setSize(this.content.length);
			file.setModDate(document.getDocumentInformation().getCreationDate());
			PDComplexFileSpecification named = new PDComplexFileSpecification();
			named.setFile(this.name);
			named.setFileUnicode(this.name);
			named.setEmbeddedFile(file);
			named.setEmbeddedFileUnicode(file);
			named.getCOSObject().setName(COSName.getPDFName("AFRelationship"), "Source");
			PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
			tree.setNames(Map.of(this.name, named));
			PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
			names.setEmbeddedFiles(tree);
			document.getDocumentCatalog().setNames(names);
			COSArray associated = new COSArray();
			associated.add(named.getCOSObject());
			document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("AF"), associated);
		}

	}

}
