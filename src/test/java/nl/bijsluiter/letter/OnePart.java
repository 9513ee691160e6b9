package nl.bijsluiter.letter;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bijsluiter.gate.Judge;
import nl.bijsluiter.gate.Lawful;
import nl.bijsluiter.gate.Sent;
import nl.bijsluiter.language.Specimens;

/// A letter in one language alone, as no letter but a Dutch one leaves: so that languages can be
/// measured beside each other.
public final class OnePart {
  private static final Set<String> TAGS =
      Stream.concat(Stream.of("nl"), Specimens.tags()).collect(Collectors.toUnmodifiableSet());
  private static final LetterComposer COMPOSER =
      new LetterComposer(
          PlainEngine.create(), Specimens.CATALOGUE, () -> "https://letters.example/verify");

  private OnePart() {}

  /// The XHTML of an example in the language with this tag. It does not say where the Dutch part
  /// begins, for there is none.
  public static String xhtml(String example, String tag, String reference) {
    var sent =
        Sent.example(example)
            .without("/translations")
            .with("/languages", "[\"" + tag + "\"]")
            .with("/reference", "\"" + reference + "\"");
    var lawful = (Lawful) Judge.judge(sent, TAGS);
    var issuer = lawful.issuer().equals(Desk.POLICE.id()) ? Desk.POLICE : Desk.VEILIG_THUIS;
    var parts = COMPOSER.compose(lawful, issuer, Marking.NONE).parts();
    return parts.getFirst().replaceAll("(<p class=\"language\">).*?(</p>)", "$1$2");
  }

  /// Prints it as the service does, but for the seal.
  public static byte[] print(String xhtml) {
    return Desk.print(new ComposedLetter(List.of(xhtml), "", Optional.empty()));
  }
}
