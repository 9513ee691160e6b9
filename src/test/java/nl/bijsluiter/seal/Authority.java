package nl.bijsluiter.seal;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Optional;
import nl.bijsluiter.seal.Identity.Addresses;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.ocsp.BasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReq;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.RespID;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/// A certification authority for tests that says of the certificate it issued whether it revoked
/// it: by OCSP on one port, by revocation list on another.
final class Authority implements AutoCloseable {
  private static final Duration ANSWERS_HOLD = Duration.ofDays(2);

  private final Identity root;
  private final Clock clock;
  private final Loopback responder = new Loopback();
  private final Loopback list = new Loopback();
  private Optional<Identity> revoked = Optional.empty();

  Authority(Identity root, Clock clock) throws IOException {
    this.root = root;
    this.clock = clock;
    responder.answers(this::status);
    list.answers(_ -> revocations());
  }

  /// Names both.
  Identity issue() throws Exception {
    return issue(Optional.of(responder), Optional.of(list));
  }

  Identity issueWithResponder() throws Exception {
    return issue(Optional.of(responder), Optional.empty());
  }

  Identity issueWithList() throws Exception {
    return issue(Optional.empty(), Optional.of(list));
  }

  private Identity issue(Optional<Loopback> named, Optional<Loopback> alsoNamed) throws Exception {
    var addresses = new Addresses(named.map(Loopback::address), alsoNamed.map(Loopback::address));
    return root.issue(Identity.ec("secp256r1"), addresses);
  }

  Loopback responder() {
    return responder;
  }

  Loopback list() {
    return list;
  }

  void revoke(Identity identity) {
    revoked = Optional.of(identity);
  }

  private Date now() {
    return Date.from(clock.instant());
  }

  private Date next() {
    return Date.from(clock.instant().plus(ANSWERS_HOLD));
  }

  private ContentSigner signer() throws OperatorCreationException {
    return new JcaContentSignerBuilder("SHA256withECDSA").build(root.key());
  }

  /// RFC 6960, 4.2.1.
  byte[] status(byte[] request) throws IOException {
    try {
      CertificateID asked = new OCSPReq(request).getRequestList()[0].getCertID();
      var holder = new JcaX509CertificateHolder(root.certificate());
      var answer = new BasicOCSPRespBuilder(new RespID(holder.getSubject()));
      boolean bad =
          revoked
              .filter(one -> one.certificate().getSerialNumber().equals(asked.getSerialNumber()))
              .isPresent();
      CertificateStatus status =
          bad ? new RevokedStatus(now(), CRLReason.keyCompromise) : CertificateStatus.GOOD;
      answer.addResponse(asked, status, now(), next(), null);
      var basic = answer.build(signer(), new X509CertificateHolder[] {holder}, now());
      return new OCSPRespBuilder().build(OCSPRespBuilder.SUCCESSFUL, basic).getEncoded();
    } catch (OCSPException | OperatorCreationException | GeneralSecurityException e) {
      throw new IOException(e);
    }
  }

  /// RFC 5280, 5.
  byte[] revocations() throws IOException {
    try {
      var revocations = new JcaX509v2CRLBuilder(root.certificate(), now());
      revocations.setNextUpdate(next());
      revoked.ifPresent(one ->
          revocations.addCRLEntry(
              one.certificate().getSerialNumber(), now(), CRLReason.keyCompromise));
      return revocations.build(signer()).getEncoded();
    } catch (OperatorCreationException e) {
      throw new IOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    responder.close();
    list.close();
  }
}
