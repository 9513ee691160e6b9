package nl.bijsluiter.seal.timestamp;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import nl.bijsluiter.seal.outbound.Outbound;
import nl.bijsluiter.seal.outbound.Outbound.Body;
import nl.bijsluiter.seal.outbound.Outbound.Call;

/// A timestamp service over HTTP (RFC 3161, 3.4).
///
/// @param name its place in the settings
public record HttpTimestampService(String name, URI address, Outbound outbound)
    implements TimestampService {
  private static final int LONGEST_ANSWER = 65_536;

  @Override
  public byte[] answer(byte[] request) throws IOException {
    var body = new Body("application/timestamp-query", request);
    return outbound.answer(new Call(address, Optional.of(body), LONGEST_ANSWER));
  }
}
