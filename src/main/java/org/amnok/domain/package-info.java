/// What was seen, where, when, on what evidence, and edits to it.
///
/// May use nothing of Amnok; of foreign types only JTS geometries.
@NullMarked
package org.amnok.domain;

import org.jspecify.annotations.NullMarked;
