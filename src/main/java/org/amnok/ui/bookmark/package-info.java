/// Views that the project keeps under names. May use ui.session and ui.look.
@NullMarked
package org.amnok.ui.bookmark;

import org.jspecify.annotations.NullMarked;
