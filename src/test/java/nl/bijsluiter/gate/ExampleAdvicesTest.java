package nl.bijsluiter.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.bijsluiter.advice.Advice;
import nl.bijsluiter.advice.Code;
import nl.bijsluiter.advice.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ExampleAdvicesTest {
  static List<String> valid() throws IOException {
    return Sent.examples("valid");
  }

  static List<String> invalid() throws IOException {
    return Sent.examples("invalid");
  }

  @ParameterizedTest
  @MethodSource("valid")
  void aValidExampleIsLawful(String name) {
    assertEquals(List.of(), Judge.lines(Sent.example(name)));
  }

  static List<String> kinds() {
    return Arrays.stream(Advice.class.getAnnotation(JsonSubTypes.class).value())
        .map(JsonSubTypes.Type::name)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everyKindHasAnExampleForEachKindOfIssuer(String kind) throws IOException {
    var examples = List.of("valid/" + kind + "-police", "valid/" + kind + "-veilig-thuis");
    assertTrue(valid().containsAll(examples), kind);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void noKindTakesACitizenServiceNumber(String kind) {
    var sent = Sent.example("valid/" + kind + "-police").with("/reference", "\"111222333\"");
    assertEquals(List.of("/reference family-data 0+9"), Judge.lines(sent));
  }

  @ParameterizedTest
  @MethodSource("invalid")
  void anInvalidExampleBreaksTheRuleOfItsNameOnce(String name) {
    var codes = Judge.findings(Sent.example(name)).stream().map(Finding::code).toList();
    assertEquals(1, codes.size(), codes.toString());
    assertEquals(0, name.indexOf("invalid/" + codes.getFirst().label() + "-"), name + " " + codes);
  }

  @ParameterizedTest
  @EnumSource(Code.class)
  void everyCodeHasAnExample(Code code) throws IOException {
    var examples =
        invalid().stream().filter(name -> name.startsWith("invalid/" + code.label() + "-"));
    assertNotEquals(0, examples.count());
  }

  /// The constraints below a package that no example breaks alone.
  private static Set<String> withoutExample(String packageName) throws IOException {
    var constraints = Judge.CONSTRAINTS.below(packageName);
    invalid().stream()
        .map(name -> Judge.brokenConstraints(Sent.example(name)))
        .filter(broken -> broken.size() == 1)
        .forEach(constraints::removeAll);
    return constraints;
  }

  @Test
  void everyRuleHasAnExampleThatBreaksThatRuleAlone() throws IOException {
    assertEquals(Set.of(), withoutExample(Advice.class.getPackageName()));
  }

  @Test
  void aRuleWithoutAnExampleIsSeen() throws IOException {
    assertEquals(
        Set.of("PositiveOrZero{}", "WithoutExample"), withoutExample("nl.bijsluiter.wrong.advice"));
  }
}
