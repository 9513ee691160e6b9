package nl.bijsluiter.seal.timestamp;

import static nl.bijsluiter.seal.form.DerElement.GENERALIZED_TIME;
import static nl.bijsluiter.seal.form.DerElement.INTEGER;
import static nl.bijsluiter.seal.form.DerElement.OBJECT_IDENTIFIER;
import static nl.bijsluiter.seal.form.DerElement.OCTET_STRING;
import static nl.bijsluiter.seal.form.DerElement.SEQUENCE;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;
import nl.bijsluiter.seal.form.DerElement;
import nl.bijsluiter.seal.form.MalformedDer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;

/// What a timestamp service says in a token (TSTInfo of RFC 3161, 2.4.2).
///
/// @param policy that it was made under, as dotted numbers
/// @param imprint the digest of what was stamped
@SuppressWarnings("ArrayRecordComponent") // never compared
record TstInfo(
    String policy, TokenDigest digest, byte[] imprint, Instant time, Optional<BigInteger> nonce) {
  private static final int TIME = 4;

  static TstInfo read(byte[] content) throws MalformedDer {
    DerElement info = DerElement.only(content).require(SEQUENCE);
    if (!info.child(0, INTEGER).number().equals(BigInteger.ONE)) {
      throw new MalformedDer("another version of TSTInfo");
    }
    DerElement imprint = info.child(2, SEQUENCE);
    return new TstInfo(
        policy(info.child(1, OBJECT_IDENTIFIER)),
        TokenDigest.named(imprint.child(0, SEQUENCE)),
        imprint.child(1, OCTET_STRING).content(),
        time(info.child(TIME, GENERALIZED_TIME).content()),
        nonce(info));
  }

  private static String policy(DerElement identifier) throws MalformedDer {
    try {
      return ASN1ObjectIdentifier.getInstance(identifier.der()).getId();
    } catch (IllegalArgumentException e) {
      throw new MalformedDer("a policy that is none", e);
    }
  }

  /// The only INTEGER among what may follow the time.
  private static Optional<BigInteger> nonce(DerElement info) throws MalformedDer {
    for (DerElement element : info.children().subList(TIME + 1, info.children().size())) {
      if (element.tag() == INTEGER) {
        return Optional.of(element.number());
      }
    }
    return Optional.empty();
  }

  /// RFC 3161, 2.4.2: in UTC, with seconds, and a fraction only where that is not zero.
  private static Instant time(byte[] text) throws MalformedDer {
    try {
      return format().parse(new String(text, StandardCharsets.US_ASCII), Instant::from);
    } catch (DateTimeParseException e) {
      throw new MalformedDer("a time that is none", e);
    }
  }

  private static DateTimeFormatter format() {
    return new DateTimeFormatterBuilder()
        .appendPattern("uuuuMMddHHmmss")
        .optionalStart()
        .appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true)
        .optionalEnd()
        .appendLiteral('Z')
        .toFormatter(Locale.ROOT)
        .withZone(ZoneOffset.UTC);
  }
}
