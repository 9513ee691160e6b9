package nl.bijsluiter.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.bijsluiter.letter.OnePart;
import nl.bijsluiter.pdf.text.UndrawableCharacter;

/// Leaves the letter in each language for every engine: as XHTML; as lines at their places, for the
/// floor; as a tree of paragraphs, for Typst.
final class LetterFiles {
  private LetterFiles() {}

  /// Prints the tags of the languages that can be printed.
  ///
  /// @param arguments the example, and the tags of the languages
  static void main(String[] arguments) throws Exception {
    for (var tag : List.of(arguments).subList(1, arguments.length)) {
      try {
        leave(tag, OnePart.xhtml(arguments[0], tag, References.FIRST));
        System.out.println(tag);
      } catch (UndrawableCharacter e) {
        System.err.println("NOT MEASURED: " + tag + ", for " + e.getMessage());
      }
    }
  }

  private static void leave(String tag, String xhtml) throws Exception {
    var lines = PrintedLine.of(OnePart.print(xhtml)).stream().map(PrintedLine::row).toList();
    write("lines-" + tag + ".tsv", String.join("\n", lines));
    write("letter-" + tag + ".json", json(xhtml));
    write("letter-" + tag + ".xhtml", xhtml);
  }

  private static String json(String xhtml) throws Exception {
    var document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(xhtml.getBytes(UTF_8)));
    return new JsonMapper().writeValueAsString(Block.of(document.getDocumentElement()));
  }

  private static void write(String name, String content) throws IOException {
    BenchFolder.write(BenchFolder.file(name), content.getBytes(UTF_8));
  }
}
