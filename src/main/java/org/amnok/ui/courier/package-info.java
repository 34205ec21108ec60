/// Handing projects to colleagues and taking them in.
@NullMarked
package org.amnok.ui.courier;

import org.jspecify.annotations.NullMarked;
