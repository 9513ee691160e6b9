package nl.bijsluiter.seal;

import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;

/// The Union's own validator, EU DSS, with its default policy and without a network.
public final class UnionsValidator {
  private UnionsValidator() {}

  /// What it says of a file at that time, trusting these certificates.
  public static SimpleReport report(
      byte[] pdf, Instant time, Collection<X509Certificate> certificates) {
    var trusted = new CommonTrustedCertificateSource();
    certificates.forEach(each -> trusted.addCertificate(new CertificateToken(each)));
    var offline = new CommonCertificateVerifier(true);
    offline.setTrustedCertSources(trusted);
    var validator = new PDFDocumentValidator(new InMemoryDocument(pdf));
    validator.setPdfObjFactory(new PdfBoxNativeObjectFactory());
    validator.setCertificateVerifier(offline);
    validator.setValidationTime(Date.from(time));
    return validator.validateDocument().getSimpleReport();
  }
}
