package nl.bijsluiter.pdf.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import org.openpdf.text.Image;
import org.openpdf.text.ImgRaw;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;

/// A PNG taken over as it is: the data of a plain PNG is what PDF calls Flate with a PNG predictor,
/// so nothing is decoded and nothing deflated again.
///
/// Plain means 8 bits, grey or RGB, no transparency, not interlaced.
final class PngImage {
  private static final long SIGNATURE = 0x89504E470D0A1A0AL;
  private static final int HEADER = 0x49484452; // IHDR
  private static final int DATA = 0x49444154; // IDAT
  private static final int TRANSPARENCY = 0x74524E53; // tRNS
  private static final int END = 0x49454E44; // IEND
  private static final int GREY = 0;
  private static final int RGB = 2;
  private static final int PNG_PREDICTOR = 15;

  private final String name;
  private final DataInputStream in;
  private final ByteArrayOutputStream data = new ByteArrayOutputStream();
  private int width;
  private int height;
  private int components;

  private PngImage(String name, byte[] png) {
    this.name = name;
    this.in = new DataInputStream(new ByteArrayInputStream(png));
  }

  /// @throws BrokenTemplate where it is not a plain PNG
  static Image of(String name, byte[] png) {
    PngImage image = new PngImage(name, png);
    try {
      image.read();
      return image.forPdf();
    } catch (IOException e) {
      throw new BrokenTemplate("image breaks off: " + name, e);
    }
  }

  private void read() throws IOException {
    require(in.readLong() == SIGNATURE, "a PNG");
    int type;
    do {
      int length = in.readInt();
      type = in.readInt();
      readChunk(type, in.readNBytes(length));
      in.readInt(); // checksum
    } while (type != END);
  }

  private void readChunk(int type, byte[] chunk) throws IOException {
    switch (type) {
      case HEADER -> readHeader(new DataInputStream(new ByteArrayInputStream(chunk)));
      case DATA -> data.write(chunk);
      case TRANSPARENCY -> require(false, "without transparency");
      default -> {
        // says nothing about pixels
      }
    }
  }

  private void readHeader(DataInputStream header) throws IOException {
    width = header.readInt();
    height = header.readInt();
    require(header.readByte() == 8, "8 bits deep");
    int colour = header.readByte();
    require(colour == GREY || colour == RGB, "grey or RGB, without transparency");
    components = colour == GREY ? 1 : 3;
    header.skipNBytes(2); // compression and filter: there is one of each
    require(header.readByte() == 0, "not interlaced");
  }

  private void require(boolean holds, String what) {
    if (!holds) {
      throw new BrokenTemplate("image must be %s: %s".formatted(what, name));
    }
  }

  private Image forPdf() {
    PdfDictionary predictor = new PdfDictionary();
    predictor.put(PdfName.PREDICTOR, new PdfNumber(PNG_PREDICTOR));
    predictor.put(PdfName.COLORS, new PdfNumber(components));
    predictor.put(PdfName.COLUMNS, new PdfNumber(width));
    predictor.put(PdfName.BITSPERCOMPONENT, new PdfNumber(8));
    PdfDictionary additional = new PdfDictionary();
    additional.put(PdfName.DECODEPARMS, predictor);
    ImgRaw image = new ImgRaw(width, height, components, 8, data.toByteArray());
    image.setDeflated(true);
    image.setAdditional(additional);
    return image;
  }
}
