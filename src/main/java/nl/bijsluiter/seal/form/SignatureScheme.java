package nl.bijsluiter.seal.form;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.List;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSASSAPSSparams;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;

/// The ways in which a seal is signed: a kind of key, a digest and a form of signature, all of
/// which ETSI TS 119 312 recommends. Nothing else is made, and nothing else is believed.
public enum SignatureScheme {
  /// ECDSA on P-256 with SHA-256 (RFC 5754, 3.3).
  ECDSA_P256("SHA-256", "SHA256withECDSA"),
  /// ECDSA on P-384 with SHA-384 (RFC 5754, 3.3).
  ECDSA_P384("SHA-384", "SHA384withECDSA"),
  /// RSA, PKCS#1 v1.5, with SHA-256 (RFC 5754, 3.2).
  RSA_PKCS1("SHA-256", "SHA256withRSA"),
  /// RSA, PSS, with SHA-256 throughout (RFC 4056).
  RSA_PSS("SHA-256", "RSASSA-PSS");

  /// TS 119 312, 8.4: what is smaller is not to be used any more.
  private static final int SMALLEST_RSA = 3000;

  private static final int SALT = 32;

  private final String digest;
  private final String algorithm;

  SignatureScheme(String digest, String algorithm) {
    this.digest = digest;
    this.algorithm = algorithm;
  }

  /// Those in which this key can sign: none where its kind or size is not one of ours.
  public static List<SignatureScheme> of(PublicKey key) {
    return switch (key) {
      case ECPublicKey ec -> of(SubjectPublicKeyInfo.getInstance(ec.getEncoded()).getAlgorithm());
      case RSAPublicKey rsa when rsa.getModulus().bitLength() >= SMALLEST_RSA ->
          List.of(RSA_PKCS1, RSA_PSS);
      default -> List.of();
    };
  }

  private static List<SignatureScheme> of(AlgorithmIdentifier key) {
    if (key.equals(onCurve(SECObjectIdentifiers.secp256r1))) {
      return List.of(ECDSA_P256);
    }
    return key.equals(onCurve(SECObjectIdentifiers.secp384r1)) ? List.of(ECDSA_P384) : List.of();
  }

  private static AlgorithmIdentifier onCurve(ASN1ObjectIdentifier curve) {
    return new AlgorithmIdentifier(X9ObjectIdentifiers.id_ecPublicKey, curve);
  }

  /// Digests what is sealed, in this scheme's algorithm.
  public MessageDigest newDigest() {
    return newDigest(digest);
  }

  static MessageDigest newDigest(String name) {
    try {
      return MessageDigest.getInstance(name);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has " + name, e);
    }
  }

  /// RFC 5754, 2: without parameters.
  AlgorithmIdentifier digestAlgorithm() {
    return new AlgorithmIdentifier(
        switch (this) {
          case ECDSA_P256, RSA_PKCS1, RSA_PSS -> NISTObjectIdentifiers.id_sha256;
          case ECDSA_P384 -> NISTObjectIdentifiers.id_sha384;
        });
  }

  AlgorithmIdentifier signatureAlgorithm() {
    return switch (this) {
      case ECDSA_P256 -> new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA256);
      case ECDSA_P384 -> new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA384);
      case RSA_PKCS1 ->
          new AlgorithmIdentifier(PKCSObjectIdentifiers.sha256WithRSAEncryption, DERNull.INSTANCE);
      case RSA_PSS -> new AlgorithmIdentifier(PKCSObjectIdentifiers.id_RSASSA_PSS, pss());
    };
  }

  /// RFC 4055, 3.1.
  private static RSASSAPSSparams pss() {
    var sha256 = new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256, DERNull.INSTANCE);
    var mgf1 = new AlgorithmIdentifier(PKCSObjectIdentifiers.id_mgf1, sha256);
    return new RSASSAPSSparams(
        sha256, mgf1, new ASN1Integer(SALT), RSASSAPSSparams.DEFAULT_TRAILER_FIELD);
  }

  /// What signs in this scheme, still without a key.
  public Signature newSignature() throws GeneralSecurityException {
    Signature signature = Signature.getInstance(algorithm);
    if (this == RSA_PSS) {
      signature.setParameter(
          new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, SALT, 1));
    }
    return signature;
  }

  /// The one form of a signature value by this key; see [EcdsaValue#canonical].
  ///
  /// @throws MalformedDer if it is no value of this scheme
  public static byte[] canonical(byte[] value, PublicKey key) throws MalformedDer {
    return key instanceof ECPublicKey ec
        ? EcdsaValue.read(value).canonical(ec.getParams().getOrder()).der()
        : value;
  }

  /// Whether `value` is the signature of `message` by this key, in its one form. Who asks often
  /// keeps a [ValueCheck].
  public boolean confirms(byte[] message, byte[] value, PublicKey key)
      throws GeneralSecurityException {
    return new ValueCheck(this, key).confirms(message, value);
  }
}
