package nl.bijsluiter.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.bijsluiter.pdf.source.BrokenTemplate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Offers a listener of our own, and a file of our own, in every way that a document can name one.
class NothingFetchedTest {
  private static final String SECRET = "leaked";

  private static final Map<String, Integer> counted = new TreeMap<>();

  @TempDir Path folder;
  private ServerSocket listener;
  private String file;

  @BeforeEach
  void listen() throws IOException {
    listener = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    listener.setSoTimeout(50);
    file = Files.writeString(folder.resolve("secret.css"), SECRET).toUri().toString();
  }

  @AfterEach
  void nobodyCame() throws IOException {
    var came = callers();
    listener.close();
    counted.merge("tests", 1, Integer::sum);
    counted.merge("callers", came, Integer::sum);
    assertEquals(0, came);
  }

  private int callers() throws IOException {
    for (var came = 0; ; came++) {
      try {
        listener.accept().close();
      } catch (SocketTimeoutException nobody) {
        return came;
      }
    }
  }

  @AfterAll
  static void tell() {
    System.out.println("loopback listener: " + counted);
  }

  private List<String> addresses() {
    return List.of(
        "http://127.0.0.1:%d/x.png".formatted(listener.getLocalPort()),
        "//127.0.0.1:%d/x.png".formatted(listener.getLocalPort()),
        "jar:http://127.0.0.1:%d/x.jar!/x.css".formatted(listener.getLocalPort()),
        file,
        "../../etc/hostname",
        "res:../fonts/NotoSans-Regular.ttf",
        "data:text/css,p%7B%7D");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<link rel=\"stylesheet\" href=\"%s\"/>",
        "<style>@import \"%s\";</style>",
        "<style>@import url(%s);</style>",
        "<style>@font-face { font-family: X; src: url(%s) }</style>",
        "<style>p { background-image: url(%s) }</style>",
        "<style>p { background: #fff url(%s) no-repeat }</style>",
        "<style>li { list-style-image: url(%s) }</style>",
        "<style>@page { background-image: url(%s) }</style>",
      })
  void aStyleThatNamesAnAddressIsRefused(String head) {
    for (String address : addresses()) {
      String document =
          Letters.document("nl", head.formatted(address), "<p>x</p><ul><li>y</li></ul>");
      assertThrows(BrokenTemplate.class, () -> Letters.render(document), address);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<img src=\"%s\" alt=\"\"/>",
        "<p style=\"background-image: url(%s)\">x</p>",
      })
  void anElementThatNamesAnAddressIsRefused(String body) {
    for (String address : addresses()) {
      String document = Letters.part("nl", body.formatted(address));
      assertThrows(BrokenTemplate.class, () -> Letters.render(document), address);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html SYSTEM \"%s\">",
        "<!DOCTYPE html [<!ENTITY leak SYSTEM \"%s\">]>",
        "<!DOCTYPE html [<!ENTITY %% leak SYSTEM \"%s\"> %%leak;]>",
        "<?xml-stylesheet type=\"text/css\" media=\"all\" href=\"%s\"?>",
      })
  void aPrologThatNamesAnAddressIsRefused(String prolog) {
    for (String address : addresses()) {
      String document = prolog.formatted(address) + Letters.part("nl", "<p>x</p>");
      assertThrows(BrokenTemplate.class, () -> Letters.render(document), address);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<include xmlns=\"http://www.w3.org/2001/XInclude\" href=\"%s\" parse=\"text\"/>",
        "<object data=\"%s\" type=\"image/png\"></object>",
        "<embed src=\"%s\"/>",
        "<iframe src=\"%s\"></iframe>",
        "<script src=\"%s\"></script>",
        "<input type=\"image\" src=\"%s\"/>",
        "<table><tr><td background=\"%s\">x</td></tr></table>",
        "<p class=\"%s\">x</p>",
      })
  void whatHasNoMeaningOnPaperIsNotFetched(String body) {
    for (String address : addresses()) {
      byte[] pdf = Letters.render(Letters.part("nl", body.formatted(address)));
      assertFalse(Letters.pages(pdf).toString().contains(SECRET));
    }
  }

  @Test
  void theSchemaOfADocumentIsNotFetched() {
    String schema =
        "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"x %s\""
            .formatted(addresses().getFirst());
    String document = Letters.part("nl", "<p>x</p>").replace("<html", "<html " + schema);
    assertEquals(List.of("page 1 of 1\nx"), Letters.pages(Letters.render(document)));
  }
}
