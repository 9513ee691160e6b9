package nl.bijsluiter.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/// What veraPDF finds in a file: the reference validator of the PDF Association.
public final class VeraPdf {
  private static final List<PDFAFlavour> CLAIMED =
      List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A);

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private VeraPdf() {}

  /// Each broken rule of PDF/UA-1 and PDF/A-2a, once for each place; empty for a file that keeps
  /// what it claims.
  public static List<String> failures(byte[] pdf) {
    return CLAIMED.stream().flatMap(flavour -> failures(pdf, flavour).stream()).toList();
  }

  private static List<String> failures(byte[] pdf, PDFAFlavour flavour) {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = validator.validate(parser);
      return result.getTestAssertions().stream().map(VeraPdf::describe).toList();
    } catch (ModelParsingException | EncryptedPdfException | ValidationException | IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String describe(TestAssertion failed) {
    return "%s: %s at %s"
        .formatted(
            failed.getRuleId().getClause() + "-" + failed.getRuleId().getTestNumber(),
            failed.getMessage(),
            failed.getLocation().getContext());
  }
}
