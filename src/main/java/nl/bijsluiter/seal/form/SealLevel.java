package nl.bijsluiter.seal.form;

import java.util.Arrays;
import java.util.Optional;

/// The PAdES baseline levels that we reach (EN 319 142-1, 6). B-LT and B-LTA have their place here
/// once there is something to seal with them.
public enum SealLevel {
  /// Signed: proves who and what.
  B_B,
  /// With a timestamp of the signature by a third party: proves when as well.
  B_T;

  /// As in `/SealLevel`, in headers and in JSON: `B-B`.
  public String label() {
    return name().replace('_', '-');
  }

  /// The level that is written so.
  public static Optional<SealLevel> labelled(String label) {
    return Arrays.stream(values()).filter(level -> level.label().equals(label)).findFirst();
  }

  /// Whether the CMS carries a timestamp token.
  public boolean isTimestamped() {
    return switch (this) {
      case B_B -> false;
      case B_T -> true;
    };
  }
}
