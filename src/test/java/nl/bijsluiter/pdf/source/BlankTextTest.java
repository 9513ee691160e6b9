package nl.bijsluiter.pdf.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BlankTextTest {
  private static final Pattern BLOCK =
      Pattern.compile("([a-z0-9, \\n]+)\\{[^}]*display: (?:block|list-item|table[a-z-]*)\\b[^}]*}");

  @Test
  void blocksAreWhatTheDefaultStyleMakesBlocks() throws IOException {
    var style = Files.readString(Path.of("src/main/resources/pdf/default.css"));
    Set<String> blocks =
        BLOCK
            .matcher(style)
            .results()
            .flatMap(rule -> Arrays.stream(rule.group(1).split(",")))
            .map(String::strip)
            .collect(Collectors.toSet());
    blocks.remove("pre");
    assertEquals(new TreeSet<>(blocks), new TreeSet<>(BlankText.BLOCKS));
  }
}
