package nl.bijsluiter.seal.timestamp;

import java.io.IOException;

/// A service that stamps (RFC 3161).
public interface TimestampService {
  /// The DER of a TimeStampResp to that of a TimeStampReq.
  byte[] answer(byte[] request) throws IOException;

  /// What the log calls it: no address.
  String name();
}
