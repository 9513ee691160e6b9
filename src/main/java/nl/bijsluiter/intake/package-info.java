/// Bytes to an advice as received: strict JSON, read into a tree in which every fault is found, and
/// bound to the record of its kind.
///
/// May depend on `advice`; the only package that knows Jackson's tree.
@NullMarked
package nl.bijsluiter.intake;

import org.jspecify.annotations.NullMarked;
