package nl.bijsluiter.http.negotiation;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The media types that a caller takes (RFC 9110, 12.5.1). Without any it takes all.
public final class Accept {
  private static final String ANY = "*/*";

  private final List<MediaRange> ranges;

  private Accept(String header) {
    ranges = Arrays.stream(header.split(",")).flatMap(r -> MediaRange.parse(r).stream()).toList();
  }

  /// The media type among `offers` that the caller of this request likes most.
  ///
  /// @throws NotAcceptableException when it takes none of them
  public static String choose(HttpHeaders headers, List<String> offers) {
    var lines = Optional.ofNullable(headers.getRequestHeader(HttpHeaders.ACCEPT)).orElse(List.of());
    return of(String.join(",", lines)).best(offers).orElseThrow(NotAcceptableException::new);
  }

  static Accept of(String header) {
    return new Accept(header.isBlank() ? ANY : header);
  }

  /// The offer that the caller likes most: then the one it names most exactly, then the first.
  Optional<String> best(List<String> offers) {
    return offers.stream()
        .flatMap(offer -> match(offer).stream())
        .filter(match -> match.range().quality() > 0)
        .sorted(Match.BEST_FIRST)
        .findFirst()
        .map(Match::offer);
  }

  /// The range that says most about `offer` decides.
  private Optional<Match> match(String offer) {
    return ranges.stream()
        .filter(range -> range.includes(offer))
        .max(Comparator.comparingInt(MediaRange::exactness))
        .map(range -> new Match(offer, range));
  }

  private record Match(String offer, MediaRange range) {
    static final Comparator<Match> BEST_FIRST =
        Comparator.comparingDouble((Match match) -> match.range().quality())
            .thenComparingInt(match -> match.range().exactness())
            .reversed();
  }
}
