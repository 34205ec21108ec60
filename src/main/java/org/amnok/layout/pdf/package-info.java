/// Writes what is painted on a page as PDF.
///
/// May use `render`, `map`, `geo` and `domain`.
@NullMarked
package org.amnok.layout.pdf;

import org.jspecify.annotations.NullMarked;
