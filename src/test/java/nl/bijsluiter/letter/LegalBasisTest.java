package nl.bijsluiter.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import nl.bijsluiter.advice.Advice;
import nl.bijsluiter.advice.Code;
import org.junit.jupiter.api.Test;

/// The lawyer's document has a row for all that there is, in order.
class LegalBasisTest {
  private static final Pattern ROW = Pattern.compile("(?m)^[|] `([a-z-]+)` [|] .+ [|] .+ [|]$");

  private static List<String> rows(String heading) throws IOException {
    var chapters = Files.readString(Path.of("docs/legal-basis.md")).split("(?m)^## ");
    return Arrays.stream(chapters)
        .filter(chapter -> chapter.startsWith(heading + "\n"))
        .flatMap(chapter -> ROW.matcher(chapter).results())
        .map(row -> row.group(1))
        .toList();
  }

  @Test
  void everyPointOfTheLeafletHasARow() throws IOException {
    var points = Arrays.stream(LegalPoint.values()).map(LegalPoint::id).toList();
    assertEquals(points, rows("The points of the leaflet"));
  }

  @Test
  void everyKindHasARow() throws IOException {
    var kinds = Advice.class.getAnnotation(JsonSubTypes.class).value();
    assertEquals(Arrays.stream(kinds).map(JsonSubTypes.Type::name).toList(), rows("The letters"));
  }

  @Test
  void everyRuleHasARow() throws IOException {
    var rules = Arrays.stream(Code.values()).filter(Code::isRule).map(Code::label).toList();
    assertEquals(rules, rows("The rules"));
  }
}
