/// The page shown while no project is open.
@NullMarked
package org.amnok.ui.welcome;

import org.jspecify.annotations.NullMarked;
