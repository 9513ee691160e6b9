package nl.bijsluiter.verification;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A file as characters, one for each byte, to be changed by an attacker.
record FileText(String text) {
  static FileText of(byte[] file) {
    return new FileText(new String(file, StandardCharsets.ISO_8859_1));
  }

  byte[] bytes() {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  /// What the first match captures.
  String find(String pattern) {
    return matcher(pattern).group(1);
  }

  private Matcher matcher(String pattern) {
    Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(text);
    if (!matcher.find()) {
      throw new IllegalStateException("no " + pattern);
    }
    return matcher;
  }

  /// The first match, and no other, replaced.
  FileText with(String pattern, String replacement) {
    Matcher match = matcher(pattern);
    return new FileText(
        text.substring(0, match.start()) + replacement + text.substring(match.end()));
  }

  FileText plus(String end) {
    return new FileText(text + end);
  }

  /// One bit changed in the first byte of the first match.
  FileText flip(String pattern) {
    int at = matcher(pattern).start();
    return new FileText(
        text.substring(0, at) + (char) (text.charAt(at) ^ 1) + text.substring(at + 1));
  }

  /// A revision (ISO 32000-1, 7.5.6) with these objects: number, blank, dictionary.
  FileText revised(String... objects) {
    return revisedWithRoot(find("/Root (\\d+) 0 R"), objects);
  }

  FileText revisedWithRoot(String root, String... objects) {
    var revision = new StringBuilder(text);
    var entries = new StringBuilder();
    for (String object : objects) {
      int blank = object.indexOf(' ');
      entries.append(
          "%s 1\n%010d 00000 n \n".formatted(object.substring(0, blank), revision.length()));
      revision.append(object, 0, blank).append(" 0 obj\n").append(object.substring(blank + 1));
      revision.append("\nendobj\n");
    }
    int table = revision.length();
    revision.append("xref\n").append(entries);
    revision.append("trailer\n<</Size 99/Root %s 0 R/Prev %s>>\n".formatted(root, lastTable()));
    return new FileText(revision + "startxref\n" + table + "\n%%EOF\n");
  }

  private String lastTable() {
    return text.substring(text.lastIndexOf("startxref") + 9, text.lastIndexOf("%%EOF")).strip();
  }
}
