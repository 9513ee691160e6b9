package nl.bijsluiter.seal.status;

import java.io.IOException;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.bijsluiter.seal.outbound.Outbound;
import nl.bijsluiter.seal.outbound.Outbound.Body;
import nl.bijsluiter.seal.outbound.Outbound.Call;
import nl.bijsluiter.seal.status.Standing.Good;
import nl.bijsluiter.seal.status.Standing.Revoked;
import nl.bijsluiter.seal.status.Standing.Unknown;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReqBuilder;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.SingleResp;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/// Asks an OCSP responder (RFC 6960). Without a nonce, which many responders do not answer: the
/// dates in an answer say whether it is of now.
record Ocsp(Outbound outbound, Clock clock) {
  /// How far clocks may differ.
  static final Duration SKEW = Duration.ofMinutes(5);

  private static final String OCSP_SIGNING = "1.3.6.1.5.5.7.3.9";
  private static final int LONGEST_ANSWER = 65_536;

  Standing ask(URI address, X509Certificate certificate, X509Certificate issuer) {
    try {
      CertificateID id = id(certificate, issuer);
      byte[] request = new OCSPReqBuilder().addRequest(id).build().getEncoded();
      var body = new Body("application/ocsp-request", request);
      byte[] answer = outbound.answer(new Call(address, Optional.of(body), LONGEST_ANSWER));
      var response = new OCSPResp(answer);
      return response.getStatus() == OCSPResp.SUCCESSFUL
          ? standing((BasicOCSPResp) response.getResponseObject(), id, issuer)
          : new Unknown("status " + response.getStatus());
    } catch (IOException e) {
      return new Unknown(String.valueOf(e.getMessage()));
    } catch (OCSPException
        | OperatorCreationException
        | GeneralSecurityException
        | IllegalArgumentException _) {
      return new Unknown("no answer of a responder");
    }
  }

  /// With SHA-1, which all responders know, and on which nothing rests.
  private static CertificateID id(X509Certificate certificate, X509Certificate issuer)
      throws OperatorCreationException, GeneralSecurityException, OCSPException {
    var digest = new JcaDigestCalculatorProviderBuilder().build().get(CertificateID.HASH_SHA1);
    return new CertificateID(
        digest, new JcaX509CertificateHolder(issuer), certificate.getSerialNumber());
  }

  private Standing standing(BasicOCSPResp answer, CertificateID id, X509Certificate issuer)
      throws OCSPException, OperatorCreationException, GeneralSecurityException {
    if (!isSigned(answer, issuer)) {
      return new Unknown("not signed for the issuer");
    }
    return Stream.of(answer.getResponses())
        .filter(single -> single.getCertID().equals(id))
        .filter(this::isCurrent)
        .findFirst()
        .map(Ocsp::standing)
        .orElse(new Unknown("nothing current on the certificate"));
  }

  private static Standing standing(SingleResp single) {
    if (single.getCertStatus() == null) { // how BouncyCastle says "good"
      return new Good();
    }
    return single.getCertStatus() instanceof RevokedStatus
        ? new Revoked()
        : new Unknown("the responder does not know it");
  }

  /// RFC 6960, 3.2: of now, and not replaced yet.
  private boolean isCurrent(SingleResp single) {
    Instant now = clock.instant();
    Instant start = single.getThisUpdate().toInstant();
    Instant end =
        single.getNextUpdate() == null ? start.plus(SKEW) : single.getNextUpdate().toInstant();
    return !now.plus(SKEW).isBefore(start) && !now.isAfter(end.plus(SKEW));
  }

  /// RFC 6960, 4.2.2.2: by the issuer, or by whom it appointed.
  private boolean isSigned(BasicOCSPResp answer, X509Certificate issuer)
      throws OCSPException, OperatorCreationException, GeneralSecurityException {
    List<X509CertificateHolder> carried = List.of(answer.getCerts());
    if (carried.isEmpty()) {
      return isSignedBy(answer, issuer);
    }
    X509Certificate responder =
        new JcaX509CertificateConverter().getCertificate(carried.getFirst());
    return (responder.equals(issuer) || isAppointed(responder, issuer))
        && isSignedBy(answer, responder);
  }

  private boolean isAppointed(X509Certificate responder, X509Certificate issuer)
      throws GeneralSecurityException {
    responder.verify(issuer.getPublicKey());
    responder.checkValidity(Date.from(clock.instant()));
    List<String> uses = responder.getExtendedKeyUsage();
    return uses != null && uses.contains(OCSP_SIGNING);
  }

  private static boolean isSignedBy(BasicOCSPResp answer, X509Certificate responder)
      throws OCSPException, OperatorCreationException {
    return answer.isSignatureValid(
        new JcaContentVerifierProviderBuilder().build(responder.getPublicKey()));
  }
}
