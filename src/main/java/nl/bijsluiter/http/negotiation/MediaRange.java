package nl.bijsluiter.http.negotiation;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// One media range of an `Accept` header.
///
/// @param name `application/pdf`, `application/*` or `*/*`, in lower case
/// @param quality 0 where the caller does not take it, up to 1
record MediaRange(String name, double quality) {
  private static final Pattern FORM =
      Pattern.compile("\\s*([^\\s/;,]+/[^\\s/;,]+)\\s*(;.*)?", Pattern.DOTALL);
  private static final Pattern QUALITY =
      Pattern.compile(
          ";\\s*q\\s*=\\s*([01](?:\\.[0-9]{0,3})?)\\s*(?:;|$)", Pattern.CASE_INSENSITIVE);

  /// What `text` says; none where it is no media range.
  static Optional<MediaRange> parse(String text) {
    var form = FORM.matcher(text);
    if (!form.matches()) {
      return Optional.empty();
    }
    var parameters = form.group(2) == null ? "" : form.group(2);
    var quality = QUALITY.matcher(parameters);
    return Optional.of(
        new MediaRange(
            form.group(1).toLowerCase(Locale.ROOT),
            quality.find() ? Double.parseDouble(quality.group(1)) : 1));
  }

  boolean includes(String mediaType) {
    return switch (exactness()) {
      case 0 -> true;
      case 1 -> mediaType.startsWith(name.substring(0, name.length() - 1));
      default -> mediaType.equals(name);
    };
  }

  /// How much it says: all types, those of one kind, one.
  int exactness() {
    if (name.equals("*/*")) {
      return 0;
    }
    return name.endsWith("/*") ? 1 : 2;
  }
}
