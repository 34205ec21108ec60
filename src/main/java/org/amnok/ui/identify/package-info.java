/// Lists what lies under the pointer. May use ui.map, ui.look and ui.session.
@NullMarked
package org.amnok.ui.identify;

import org.jspecify.annotations.NullMarked;
