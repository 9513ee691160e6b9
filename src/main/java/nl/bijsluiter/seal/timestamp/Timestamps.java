package nl.bijsluiter.seal.timestamp;

import java.io.IOException;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.bijsluiter.seal.form.DerElement;
import nl.bijsluiter.seal.form.MalformedDer;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.jboss.logging.Logger;

/// Gets timestamps of signatures: asks the services one after the other, and takes the first answer
/// in which all holds.
public final class Timestamps {
  private static final Logger LOG = Logger.getLogger(Timestamps.class);

  /// How far the time in a token may be from our clock. A verifier asks the same of the time in the
  /// file, and allows twice this.
  static final Duration DRIFT = Duration.ofMinutes(5);

  private static final int NONCE_BITS = 64;

  /// RFC 3161, 2.4.2: granted, perhaps with modifications that the token shows.
  private static final Set<BigInteger> GRANTED = Set.of(BigInteger.ZERO, BigInteger.ONE);

  private final TimestampServices services;
  private final Expectations expectations;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  public Timestamps(TimestampServices services, Expectations expectations, Clock clock) {
    this.services = services;
    this.expectations = expectations;
    this.clock = clock;
  }

  /// What is asked of tokens.
  ///
  /// @param policies the only ones allowed; all are, where it is empty
  public record Expectations(TimestampTrust trust, Set<String> policies) {
    public Expectations {
      policies = Set.copyOf(policies);
    }
  }

  /// A timestamp of a signature value.
  public TimestampToken of(byte[] value) throws TimestampsAway {
    List<String> failures = new ArrayList<>();
    for (Guarded guarded : services.inOrder()) {
      try {
        return guarded.call(() -> ask(guarded.service(), value));
      } catch (NoTimestamp e) {
        failures.add(guarded.service().name() + ": " + e.getMessage());
        LOG.warnf("No timestamp from %s", failures.getLast());
      }
    }
    throw new TimestampsAway(String.join("; ", failures));
  }

  private TimestampToken ask(TimestampService service, byte[] value) {
    BigInteger nonce = new BigInteger(NONCE_BITS, random);
    try {
      byte[] response = service.answer(request(value, nonce));
      TimestampToken token = expectations.trust().receive(granted(response), value);
      require(token, nonce);
      return token;
    } catch (MalformedDer | UntrustedTimestamp | IOException e) {
      throw new NoTimestamp(String.valueOf(e.getMessage()));
    }
  }

  /// RFC 3161, 2.4.1: with the service's certificates in the answer.
  private static byte[] request(byte[] value, BigInteger nonce) throws IOException {
    TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
    generator.setCertReq(true);
    TimeStampRequest request =
        generator.generate(TSPAlgorithms.SHA256, TokenDigest.SHA_256.of(value), nonce);
    return request.getEncoded();
  }

  /// The token in a response that has one.
  private static byte[] granted(byte[] response) throws IOException, MalformedDer {
    DerElement answer =
        DerElement.only(ASN1Primitive.fromByteArray(response).getEncoded(ASN1Encoding.DER));
    DerElement status = answer.child(0, DerElement.SEQUENCE).child(0, DerElement.INTEGER);
    if (!GRANTED.contains(status.number())) {
      throw new MalformedDer("refused with status " + status.number());
    }
    return answer.child(1, DerElement.SEQUENCE).der();
  }

  private void require(TimestampToken token, BigInteger nonce) throws UntrustedTimestamp {
    if (!token.nonce().equals(Optional.of(nonce))) {
      throw new UntrustedTimestamp("an answer to another request");
    }
    if (!expectations.policies().isEmpty() && !expectations.policies().contains(token.policy())) {
      throw new UntrustedTimestamp("under a policy that is not allowed: " + token.policy());
    }
    Instant now = clock.instant();
    if (Duration.between(token.time(), now).abs().compareTo(DRIFT) > 0) {
      throw new UntrustedTimestamp("of a time that is not now: " + token.time());
    }
  }
}
