package nl.bijsluiter.seal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.europa.esig.dss.enumerations.CertificationPermission;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.TimestampBinary;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.Signature;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.bijsluiter.pdf.Sealing;
import nl.bijsluiter.seal.form.SealLevel;
import nl.bijsluiter.seal.outbound.Outbound;
import nl.bijsluiter.verification.Verdict.Genuine;
import nl.bijsluiter.verification.Verified;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpdf.text.pdf.PdfWriter;

/// What a seal costs beyond rendering, and its check, at each level, beside the Union's own library
/// on the same letter with the same key and the same timestamp service. Not named as a test, so
/// that it runs only when `bench/run` asks for it.
class SealBench {
  private static final int WARM_UP = 1000;
  private static final int TIMES = 400;

  @TempDir Path folder;

  private final Clock clock = Clock.fixed(Specimen.TIME, ZoneOffset.UTC);

  @Test
  void ourSealsBesideThoseOfTheUnion() throws Exception {
    Identity identity = Identity.selfSigned(Identity.ec("secp256r1"));
    try (Stamper stamper = Stamper.start(clock)) {
      Settings settings =
          Settings.keyStore(identity.in(folder.resolve("zegel.p12")), Identity.PASSWORD)
              .withTimestamps(stamper.addresses(), stamper.pem(folder.resolve("stamper.pem")));
      for (SealLevel level : SealLevel.values()) {
        var seals = new Seals(settings.withLevel(level), clock);
        double ours = median(ours(seals));
        double theirs = median(new Union(identity, level, stamper)::seal);
        System.out.printf(
            Locale.ROOT,
            "| seal %s, P-256 | %.2f ms | %.2f ms | %.0f |%n",
            level.label(),
            ours,
            theirs,
            theirs / ours);
        byte[] sealed = ours(seals).call();
        Verified verified = Verified.by(seals);
        assertTrue(verified.verdict(sealed) instanceof Genuine);
        System.out.printf(
            Locale.ROOT,
            "| check %s, P-256 | %.2f ms | | |%n",
            level.label(),
            median(() -> verified.verdict(sealed)));
      }
    }
  }

  private static Callable<byte[]> ours(Seals seals) {
    Sealing sealing = seals.begin(Specimen.STATEMENT);
    byte[][] letter = new byte[1][];
    Specimen.letter(
        new Sealing() {
          @Override
          public void reserve(PdfWriter writer, Instant time) throws IOException {
            sealing.reserve(writer, time);
          }

          @Override
          public byte[] finish(byte[] pdf) {
            letter[0] = pdf.clone();
            return pdf;
          }
        });
    return () -> sealing.finish(letter[0].clone());
  }

  private static double median(Callable<?> work) throws Exception {
    long[] times = new long[TIMES];
    for (int i = -WARM_UP; i < TIMES; i++) {
      long start = System.nanoTime();
      work.call();
      if (i >= 0) {
        times[i] = System.nanoTime() - start;
      }
    }
    Arrays.sort(times);
    return times[TIMES / 2] / 1e6;
  }

  /// EU DSS over PDFBox.
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Union(Identity identity, SealLevel level, Stamper stamper, byte[] letter) {
    private static final Outbound OUTBOUND =
        new Outbound(Duration.ofSeconds(3), Duration.ofSeconds(5));

    Union(Identity identity, SealLevel level, Stamper stamper) {
      this(identity, level, stamper, Specimen.letter(Sealing.NONE));
    }

    byte[] seal() throws Exception {
      var service = new PAdESService(new CommonCertificateVerifier(true));
      service.setPdfObjFactory(new PdfBoxNativeObjectFactory());
      service.setTspSource((digest, imprint) -> stamp(imprint));
      var parameters = parameters();
      var document = new InMemoryDocument(letter);
      var signature = Signature.getInstance("SHA256withECDSA");
      signature.initSign(identity.key());
      signature.update(service.getDataToSign(document, parameters).getBytes());
      var value = new SignatureValue(SignatureAlgorithm.ECDSA_SHA256, signature.sign());
      try (var sealed = service.signDocument(document, parameters, value).openStream()) {
        return sealed.readAllBytes();
      }
    }

    private PAdESSignatureParameters parameters() {
      var parameters = new PAdESSignatureParameters();
      parameters.setSignatureLevel(
          level == SealLevel.B_T
              ? SignatureLevel.PAdES_BASELINE_T
              : SignatureLevel.PAdES_BASELINE_B);
      parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
      parameters.setSigningCertificate(new CertificateToken(identity.certificate()));
      parameters.setCertificateChain(List.of(new CertificateToken(identity.certificate())));
      parameters.bLevel().setSigningDate(Date.from(Specimen.TIME));
      parameters.getSignatureTimestampParameters().setDigestAlgorithm(DigestAlgorithm.SHA256);
      parameters.setPermission(CertificationPermission.NO_CHANGE_PERMITTED);
      return parameters;
    }

    private TimestampBinary stamp(byte[] imprint) {
      try {
        var request = new TimeStampRequestGenerator();
        request.setCertReq(true);
        byte[] asked = request.generate(TSPAlgorithms.SHA256, imprint).getEncoded();
        var body = new Outbound.Body("application/timestamp-query", asked);
        var call = new Outbound.Call(stamper.server().address(), Optional.of(body), 65_536);
        var answer = new TimeStampResponse(OUTBOUND.answer(call));
        return new TimestampBinary(answer.getTimeStampToken().getEncoded());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (TSPException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
