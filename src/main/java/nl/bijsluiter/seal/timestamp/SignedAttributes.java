package nl.bijsluiter.seal.timestamp;

import static nl.bijsluiter.seal.form.DerElement.OBJECT_IDENTIFIER;
import static nl.bijsluiter.seal.form.DerElement.SEQUENCE;
import static nl.bijsluiter.seal.form.DerElement.SET;

import java.util.ArrayList;
import java.util.List;
import nl.bijsluiter.seal.form.DerElement;
import nl.bijsluiter.seal.form.MalformedDer;

/// The signed attributes of a token (RFC 5652, 5.3), kept as the service signed them.
///
/// @param set their DER as a SET, which is what is signed (5.4)
@SuppressWarnings("ArrayRecordComponent") // never compared
record SignedAttributes(byte[] set) {
  /// RFC 5652, 11.1.
  static final String CONTENT_TYPE = "1.2.840.113549.1.9.3";

  /// RFC 5652, 11.2.
  static final String MESSAGE_DIGEST = "1.2.840.113549.1.9.4";

  /// RFC 2634, 5.4: with SHA-1.
  static final String SIGNING_CERTIFICATE = "1.2.840.113549.1.9.16.2.12";

  /// RFC 5035, 3; RFC 5816.
  static final String SIGNING_CERTIFICATE_V2 = "1.2.840.113549.1.9.16.2.47";

  /// RFC 6211: the algorithms, where the service signs them too.
  static final String ALGORITHM_PROTECTION = "1.2.840.113549.1.9.52";

  static SignedAttributes read(DerElement implicit) {
    byte[] set = implicit.der();
    set[0] = SET;
    return new SignedAttributes(set);
  }

  boolean has(String type) throws MalformedDer {
    return !valuesOf(type).isEmpty();
  }

  /// The only value of an attribute that is there once.
  DerElement only(String type) throws MalformedDer {
    List<DerElement> values = valuesOf(type);
    if (values.size() != 1) {
      throw new MalformedDer("an attribute that is not there once: " + type);
    }
    return values.getFirst();
  }

  private List<DerElement> valuesOf(String type) throws MalformedDer {
    var values = new ArrayList<DerElement>();
    for (DerElement attribute : DerElement.only(set).children()) {
      if (attribute.child(0, OBJECT_IDENTIFIER).is(TokenDigest.oid(type))) {
        values.addAll(attribute.require(SEQUENCE).child(1, SET).children());
      }
    }
    return values;
  }
}
