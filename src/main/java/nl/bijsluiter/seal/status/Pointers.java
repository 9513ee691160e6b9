package nl.bijsluiter.seal.status;

import java.io.IOException;
import java.net.URI;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;

/// Whom a certificate of ours names as knowing its status.
final class Pointers {
  private Pointers() {}

  /// RFC 5280, 4.2.2.1.
  static List<URI> ocsp(X509Certificate certificate) {
    return extension(certificate, Extension.authorityInfoAccess.getId())
        .map(AuthorityInformationAccess::getInstance)
        .map(AuthorityInformationAccess::getAccessDescriptions)
        .stream()
        .flatMap(Stream::of)
        .filter(access -> access.getAccessMethod().equals(AccessDescription.id_ad_ocsp))
        .map(AccessDescription::getAccessLocation)
        .flatMap(Pointers::address)
        .toList();
  }

  /// RFC 5280, 4.2.1.13.
  static List<URI> lists(X509Certificate certificate) {
    return extension(certificate, Extension.cRLDistributionPoints.getId())
        .map(CRLDistPoint::getInstance)
        .map(CRLDistPoint::getDistributionPoints)
        .stream()
        .flatMap(Stream::of)
        .map(DistributionPoint::getDistributionPoint)
        .filter(name -> name != null && name.getType() == DistributionPointName.FULL_NAME)
        .flatMap(name -> Stream.of(GeneralNames.getInstance(name.getName()).getNames()))
        .flatMap(Pointers::address)
        .toList();
  }

  private static Optional<ASN1Primitive> extension(X509Certificate certificate, String oid) {
    return Optional.ofNullable(certificate.getExtensionValue(oid))
        .map(octets -> ASN1OctetString.getInstance(octets).getOctets())
        .map(Pointers::parsed);
  }

  private static ASN1Primitive parsed(byte[] der) {
    try {
      return ASN1Primitive.fromByteArray(der);
    } catch (IOException e) {
      throw new IllegalArgumentException("an extension that cannot be read", e);
    }
  }

  private static Stream<URI> address(GeneralName name) {
    String text = name.getName().toString();
    boolean web =
        name.getTagNo() == GeneralName.uniformResourceIdentifier && text.startsWith("http");
    return web ? Stream.of(URI.create(text)) : Stream.of();
  }
}
