/// Designed pages: choosing one. May use ui.look.
@NullMarked
package org.amnok.ui.page;

import org.jspecify.annotations.NullMarked;
