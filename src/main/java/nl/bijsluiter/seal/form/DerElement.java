package nl.bijsluiter.seal.form;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// One element of DER (X.690, 10), read strictly: a length has one form only, and everything ends
/// where its container does. Reads bytes of strangers: whatever they hold, the only exception is
/// [MalformedDer]. Reads only; BouncyCastle writes.
///
/// @param bytes what it is part of
/// @param start where its tag is
/// @param from where its content starts
/// @param to where it ends
@SuppressWarnings("ArrayRecordComponent") // a view on bytes, never compared
public record DerElement(byte[] bytes, int start, int from, int to) {
  public static final int INTEGER = 0x02;
  public static final int OCTET_STRING = 0x04;
  public static final int OBJECT_IDENTIFIER = 0x06;
  public static final int GENERALIZED_TIME = 0x18;
  public static final int SEQUENCE = 0x30;
  public static final int SET = 0x31;

  /// Contents are at most 16 MB, so a length has at most three bytes after its first.
  private static final int LONGEST_LENGTH = 3;

  /// The element that these bytes are, from first to last.
  public static DerElement only(byte[] bytes) throws MalformedDer {
    DerElement element = first(bytes);
    if (element.to != bytes.length) {
      throw new MalformedDer("bytes after the element");
    }
    return element;
  }

  /// The element that these bytes start with.
  public static DerElement first(byte[] bytes) throws MalformedDer {
    return read(bytes, 0, bytes.length);
  }

  /// The tag of explicit or implicit context-specific, constructed elements (X.690, 8.1.2).
  public static int context(int number) {
    return 0xA0 | number;
  }

  private static DerElement read(byte[] bytes, int start, int end) throws MalformedDer {
    if (end - start < 2 || (bytes[start] & 0x1F) == 0x1F) {
      throw new MalformedDer("no element");
    }
    int first = bytes[start + 1] & 0xFF;
    int extra = first < 0x80 ? 0 : first & 0x7F;
    int from = start + 2 + extra;
    if (from > end) {
      throw new MalformedDer("a length that is cut off");
    }
    int length = first < 0x80 ? first : longLength(bytes, start + 2, extra);
    if (length > end - from) {
      throw new MalformedDer("longer than its container");
    }
    return new DerElement(bytes, start, from, from + length);
  }

  private static int longLength(byte[] bytes, int at, int count) throws MalformedDer {
    if (count == 0 || count > LONGEST_LENGTH || bytes[at] == 0) {
      throw new MalformedDer("not the one form of a length");
    }
    int length = 0;
    for (int i = at; i < at + count; i++) {
      length = length << 8 | (bytes[i] & 0xFF);
    }
    if (length < 0x80) {
      throw new MalformedDer("not the one form of a length");
    }
    return length;
  }

  public int tag() {
    return bytes[start] & 0xFF;
  }

  /// The elements in this one.
  public List<DerElement> children() throws MalformedDer {
    List<DerElement> children = new ArrayList<>();
    for (int at = from; at < to; at = children.getLast().to) {
      children.add(read(bytes, at, to));
    }
    return children;
  }

  /// The child at `index`, which has this tag.
  public DerElement child(int index, int tag) throws MalformedDer {
    List<DerElement> children = children();
    if (index < 0 || index >= children.size()) {
      throw new MalformedDer("too few elements");
    }
    return children.get(index).require(tag);
  }

  /// This one, if it has this tag.
  public DerElement require(int tag) throws MalformedDer {
    if (tag() != tag) {
      throw new MalformedDer("another tag than %02X".formatted(tag));
    }
    return this;
  }

  /// Its bytes, tag and length included.
  public byte[] der() {
    return Arrays.copyOfRange(bytes, start, to);
  }

  /// Its bytes without tag and length.
  public byte[] content() {
    return Arrays.copyOfRange(bytes, from, to);
  }

  /// Its content as the number of an INTEGER.
  public BigInteger number() throws MalformedDer {
    if (to == from) {
      throw new MalformedDer("a number without digits");
    }
    return new BigInteger(bytes, from, to - from);
  }

  /// Whether its bytes are these.
  public boolean is(byte[] der) {
    return Arrays.equals(bytes, start, to, der, 0, der.length);
  }
}
