/// The status bar.
@NullMarked
package org.amnok.ui.status;

import org.jspecify.annotations.NullMarked;
