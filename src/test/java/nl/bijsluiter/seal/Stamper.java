package nl.bijsluiter.seal;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Base64;
import java.util.List;

/// A timestamp authority on a port of its own.
record Stamper(Loopback server, TimestampAuthority authority) implements AutoCloseable {
  static Stamper start(Clock clock) throws Exception {
    return start(TimestampAuthority.open(Identity.ec("secp256r1"), clock));
  }

  static Stamper start(TimestampAuthority authority) throws IOException {
    return start(new Loopback(), authority);
  }

  static Stamper start(Loopback server, TimestampAuthority authority) {
    var stamper = new Stamper(server, authority);
    stamper.stamps();
    return stamper;
  }

  URI address() {
    return server.address();
  }

  List<URI> addresses() {
    return List.of(address());
  }

  /// Answers as it should, from now on.
  void stamps() {
    server.answers(authority::answer);
  }

  X509Certificate certificate() {
    return authority.certificate();
  }

  /// The certificate in PEM.
  Path pem(Path file) throws Exception {
    return writePem(certificate(), file);
  }

  static Path writePem(X509Certificate certificate, Path file) throws Exception {
    return Files.writeString(file, pem(certificate));
  }

  static String pem(X509Certificate certificate) throws Exception {
    String base64 = Base64.getMimeEncoder().encodeToString(certificate.getEncoded());
    return "-----BEGIN CERTIFICATE-----\n" + base64 + "\n-----END CERTIFICATE-----\n";
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
