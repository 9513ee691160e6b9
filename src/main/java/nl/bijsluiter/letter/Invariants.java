package nl.bijsluiter.letter;

import static java.util.Objects.requireNonNull;

import io.quarkus.qute.RawString;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.bijsluiter.advice.Advice;
import nl.bijsluiter.advice.Alternative;
import nl.bijsluiter.advice.ContactAdvice;
import nl.bijsluiter.advice.Hearing;
import nl.bijsluiter.advice.Leaflet;
import nl.bijsluiter.advice.Measure;
import nl.bijsluiter.advice.NoTacitApproval;
import nl.bijsluiter.advice.ThirdPartyNotice;
import org.jspecify.annotations.Nullable;

/// What a letter of each kind says, whatever its template says. In the order in which it says it:
/// first its own invariants, then every point of the leaflet.
final class Invariants {
  private final Part part;

  private Invariants(Part part) {
    this.part = part;
  }

  /// Those of one part of the letter of `advice`.
  static List<Essential> of(Part part, Advice advice) {
    var invariants = new Invariants(part);
    var points =
        LegalPoint.in(part.lang()).stream()
            .map(point -> new Essential(point.id(), List.of(part.leaflet(point.id()))));
    return Stream.concat(invariants.ofKind(advice), points).toList();
  }

  private Stream<Essential> ofKind(Advice advice) {
    return switch (advice) {
      case ContactAdvice contact -> ofContactAdvice(contact);
      case NoTacitApproval _ ->
          texts(
              "no-tacit-approval.since",
              "no-tacit-approval.approval",
              "no-tacit-approval.disclaimer",
              "no-tacit-approval.court",
              "monitoring.title",
              "monitoring.board",
              "no-tacit-approval.enclosure");
      case ThirdPartyNotice _ ->
          texts(
              "third-party-notice.disclaimer",
              "third-party-notice.no-ground",
              "third-party-notice.enclosure");
      case Leaflet _ -> Stream.of();
    };
  }

  private Stream<Essential> ofContactAdvice(ContactAdvice advice) {
    return Stream.of(
            texts("short.what", "short.not"),
            ofMeasure(requireNonNull(advice.measure())),
            ofAlternatives(requireNonNull(advice.alternatives())),
            Stream.of(ofHearing(requireNonNull(advice.hearing()))),
            ofInvolvement(advice.veiligThuisInvolved()),
            texts("monitoring.title", "enclosure"))
        .flatMap(essentials -> essentials);
  }

  private Stream<Essential> ofMeasure(Measure measure) {
    return requireNonNull(measure.type()).takesContactAway()
        ? Stream.concat(
            texts("term.until"),
            Stream.of(
                ofWords(requireNonNull(measure.necessity()), "necessity"),
                ofWords(requireNonNull(measure.contactMeanwhile()), "contactMeanwhile")))
        : Stream.of();
  }

  private Essential ofWords(String words, String field) {
    return new Essential(field, part.words(words, "measure", field).paragraphs());
  }

  private Stream<Essential> ofAlternatives(List<@Nullable Alternative> alternatives) {
    return IntStream.range(0, alternatives.size())
        .mapToObj(i -> ofAlternative(requireNonNull(alternatives.get(i)), i));
  }

  private Essential ofAlternative(Alternative alternative, int index) {
    List<RawString> words = new ArrayList<>();
    words.add(part.term("alternative", requireNonNull(alternative.type())));
    words.add(part.term("outcome", requireNonNull(alternative.outcome())));
    if (alternative.standardReason() != null) {
      words.add(part.term("alternative-reason", alternative.standardReason()));
    }
    if (alternative.reason() != null) {
      var reason = part.words(alternative.reason(), "alternatives", index, "reason");
      words.addAll(reason.paragraphs());
    }
    return new Essential("alternatives/" + index, words);
  }

  private Essential ofHearing(Hearing hearing) {
    List<RawString> words = new ArrayList<>();
    var heard = requireNonNull(hearing.otherParentHeard()) ? "heard" : "not-heard";
    var examined = requireNonNull(hearing.factsExamined()) ? "-examined" : "-not-examined";
    words.add(part.text("hearing." + heard + examined));
    if (hearing.standardReason() != null) {
      words.add(part.term("hearing-reason", hearing.standardReason()));
    }
    if (hearing.reason() != null) {
      words.addAll(part.words(hearing.reason(), "hearing", "reason").paragraphs());
    }
    return new Essential("hearing", words);
  }

  private Stream<Essential> ofInvolvement(@Nullable Boolean involved) {
    if (involved == null) {
      return Stream.of();
    }
    return texts(involved ? "veilig-thuis.involved" : "veilig-thuis.not-involved");
  }

  private Stream<Essential> texts(String... keys) {
    return Arrays.stream(keys).map(key -> new Essential(key, List.of(part.text(key))));
  }
}
