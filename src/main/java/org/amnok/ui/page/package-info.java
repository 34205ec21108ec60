/// The layout editor: pages in millimetres, seen as they will be printed, and changed by hand or by
/// typed numbers.
@NullMarked
package org.amnok.ui.page;

import org.jspecify.annotations.NullMarked;
