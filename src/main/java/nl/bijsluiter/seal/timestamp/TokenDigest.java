package nl.bijsluiter.seal.timestamp;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import nl.bijsluiter.seal.form.DerElement;
import nl.bijsluiter.seal.form.MalformedDer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.operator.DefaultSignatureAlgorithmIdentifierFinder;

/// The digests that a timestamp service may use (ETSI TS 119 312, 5.2).
enum TokenDigest {
  SHA_256("2.16.840.1.101.3.4.2.1"),
  SHA_384("2.16.840.1.101.3.4.2.2"),
  SHA_512("2.16.840.1.101.3.4.2.3");

  private final String oid;

  TokenDigest(String oid) {
    this.oid = oid;
  }

  /// The one that an AlgorithmIdentifier names.
  static TokenDigest named(DerElement algorithm) throws MalformedDer {
    DerElement named = algorithm.child(0, DerElement.OBJECT_IDENTIFIER);
    return Arrays.stream(values())
        .filter(digest -> named.is(oid(digest.oid)))
        .findFirst()
        .orElseThrow(() -> new MalformedDer("a digest that is not allowed"));
  }

  /// The DER of an object identifier.
  static byte[] oid(String dotted) {
    try {
      return new ASN1ObjectIdentifier(dotted).getEncoded();
    } catch (IOException e) {
      throw new IllegalStateException("an encoding in memory", e);
    }
  }

  byte[] of(byte[] content) {
    try {
      return MessageDigest.getInstance(label()).digest(content);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has " + label(), e);
    }
  }

  /// As the JDK names it.
  String label() {
    return name().replace('_', '-');
  }

  /// RFC 5754, 2: without parameters.
  AlgorithmIdentifier algorithm() {
    return new AlgorithmIdentifier(new ASN1ObjectIdentifier(oid));
  }

  /// What the JDK calls a signature with this digest by a key of this kind.
  String signedWith(String key) {
    return name().replace("_", "") + "with" + (key.equals("EC") ? "ECDSA" : key);
  }

  /// RFC 5754, 3: the form of that signature's algorithm.
  AlgorithmIdentifier signatureAlgorithm(String key) {
    return new DefaultSignatureAlgorithmIdentifierFinder().find(signedWith(key));
  }
}
