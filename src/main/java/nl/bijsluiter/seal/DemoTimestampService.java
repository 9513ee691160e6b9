package nl.bijsluiter.seal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import nl.bijsluiter.seal.timestamp.TimestampService;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.SignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.DigestCalculatorProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/// Stamps trial letters, in this process, with a key that the service made itself. What it says is
/// worth no more than our own clock.
record DemoTimestampService(SealingKey key, Clock clock) implements TimestampService {
  /// Of a kind that needs no registration (X.667): made from a random UUID.
  private static final ASN1ObjectIdentifier POLICY =
      new ASN1ObjectIdentifier("2.25.171832905714512061264850316158390277134");

  private static final int SERIAL_BITS = 127;

  @Override
  public String name() {
    return "the demo service";
  }

  @Override
  public byte[] answer(byte[] request) throws IOException {
    try {
      TimeStampResponseGenerator answers =
          new TimeStampResponseGenerator(tokens(), TSPAlgorithms.ALLOWED);
      BigInteger serial = new BigInteger(SERIAL_BITS, new SecureRandom());
      return answers
          .generate(new TimeStampRequest(request), serial, Date.from(clock.instant()))
          .getEncoded();
    } catch (TSPException | OperatorCreationException | GeneralSecurityException e) {
      throw new IOException("the demo service does not stamp", e);
    }
  }

  private TimeStampTokenGenerator tokens()
      throws TSPException, OperatorCreationException, GeneralSecurityException {
    DigestCalculatorProvider digests = new JcaDigestCalculatorProviderBuilder().build();
    var signers = new SignerInfoGeneratorBuilder(digests);
    var tokens =
        new TimeStampTokenGenerator(
            signers.build(new ByKey(key), new JcaX509CertificateHolder(key.certificate())),
            digests.get(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256)),
            POLICY);
    tokens.addCertificates(new JcaCertStore(List.of(key.certificate())));
    return tokens;
  }

  /// Signs what is written to it.
  private record ByKey(SealingKey key, ByteArrayOutputStream written) implements ContentSigner {
    ByKey(SealingKey key) {
      this(key, new ByteArrayOutputStream());
    }

    @Override
    public AlgorithmIdentifier getAlgorithmIdentifier() {
      return new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA256);
    }

    @Override
    public OutputStream getOutputStream() {
      return written;
    }

    @Override
    public byte[] getSignature() {
      return key.sign(written.toByteArray());
    }
  }
}
