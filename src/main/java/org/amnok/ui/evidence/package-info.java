/// Evidence in the window: adding, seeing and noting originals, and asking what photos say.
@NullMarked
package org.amnok.ui.evidence;

import org.jspecify.annotations.NullMarked;
