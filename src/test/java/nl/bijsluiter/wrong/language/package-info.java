/// Breaks the rules of the architecture on purpose; [nl.bijsluiter.ArchitectureTest] must see it.
@NullMarked
package nl.bijsluiter.wrong.language;

import org.jspecify.annotations.NullMarked;
