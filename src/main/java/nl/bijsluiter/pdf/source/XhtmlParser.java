package nl.bijsluiter.pdf.source;

import java.io.IOException;
import java.io.StringReader;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/// XHTML to a DOM. No document type, hence no entities but XML's own five, no XInclude, no nesting
/// without end; and none of the blanks that only lay out the markup. Builders are pooled: making
/// one takes longer than parsing a letter.
public final class XhtmlParser {
  private static final String NO_DOCUMENT_TYPE =
      "http://apache.org/xml/features/disallow-doctype-decl";
  private static final String ON_DEMAND = "http://apache.org/xml/features/dom/defer-node-expansion";
  private static final String DEPTH = "jdk.xml.maxElementDepth";
  private static final int DEEPEST = 100;

  private final Queue<DocumentBuilder> idle = new ConcurrentLinkedQueue<>();

  /// Parses one document.
  ///
  /// @throws BrokenTemplate where it is not well-formed, or has a document type
  public Document parse(String xhtml) {
    DocumentBuilder pooled = idle.poll();
    DocumentBuilder builder = pooled == null ? newBuilder() : pooled;
    try {
      Document document = builder.parse(new InputSource(new StringReader(xhtml)));
      BlankText.removeFrom(document.getDocumentElement());
      return document;
    } catch (SAXParseException e) {
      throw new BrokenTemplate(
          "XHTML, line %d, column %d".formatted(e.getLineNumber(), e.getColumnNumber()), e);
    } catch (SAXException | IOException e) {
      throw new BrokenTemplate("XHTML", e);
    } finally {
      idle.add(builder);
    }
  }

  private static DocumentBuilder newBuilder() {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    try {
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature(NO_DOCUMENT_TYPE, true);
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
      factory.setAttribute(DEPTH, DEEPEST);
      factory.setFeature(ON_DEMAND, false); // every node is looked at
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new Strict());
      return builder;
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("this JDK's XML parser cannot be hardened", e);
    }
  }

  /// Throws, where the JDK's own handler writes to standard error.
  private static final class Strict implements ErrorHandler {
    @Override
    public void warning(SAXParseException e) throws SAXException {
      throw e;
    }

    @Override
    public void error(SAXParseException e) throws SAXException {
      throw e;
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
      throw e;
    }
  }
}
