package nl.bijsluiter.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.bijsluiter.gate.Lawful;
import nl.bijsluiter.issuer.Issuer;
import nl.bijsluiter.language.Language;

/// What is the same in every part of a letter.
///
/// @param verifyAddress where a reader checks that it is genuine, as it is printed
record Letter(Lawful lawful, Issuer issuer, Marking marking, String verifyAddress) {
  Particulars particulars() {
    return Particulars.of(lawful.advice());
  }

  Optional<String> reference() {
    return Optional.ofNullable(lawful.advice().reference());
  }

  boolean hasSeveralParts() {
    return lawful.languages().size() > 1;
  }

  boolean beginsWith(Language language) {
    return lawful.languages().getFirst().equals(language.tag());
  }

  /// What decides between wordings of one text in `language`, as its keys end in, in the order in
  /// which they stand there: `monitoring.dated.police`.
  List<String> circumstances(Language language) {
    List<String> found = new ArrayList<>();
    found.add(particulars().dates().containsKey(Particulars.MONITORING_DATE) ? "dated" : "undated");
    found.add(language.state().label());
    found.add(particulars().custody().name());
    found.add(issuer.organisation().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    return found;
  }
}
