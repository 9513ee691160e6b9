package nl.bijsluiter.pdf.structure;

import org.w3c.dom.Element;

/// One of the documents that a file holds.
///
/// @param root its outermost element
/// @param language its tag
public record StructurePart(Element root, String language, String title) {}
