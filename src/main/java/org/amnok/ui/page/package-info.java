/// Designed pages: choosing one, and the layout editor, in which a page is seen as it will be
/// printed and changed by hand or by typed numbers. May use the other panes' session, map model and
/// look.
@NullMarked
package org.amnok.ui.page;

import org.jspecify.annotations.NullMarked;
