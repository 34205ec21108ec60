/// Compares the open project with another project or file.
@NullMarked
package org.amnok.ui.compare;

import org.jspecify.annotations.NullMarked;
