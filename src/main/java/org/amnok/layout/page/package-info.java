/// Paints designed pages: each item of a page by a painter of its own, and maps by the renderer of
/// the screen.
///
/// May use `layout`, `release`, `render`, `map`, `geo` and `domain`; `layout` does not know it.
@NullMarked
package org.amnok.layout.page;

import org.jspecify.annotations.NullMarked;
