/// The timeline under the map: when things were seen, how surely, and the window of time that is
/// the date filter. Counting and scales are plain values; controls and painting come on top.
@NullMarked
package org.amnok.ui.timeline;

import org.jspecify.annotations.NullMarked;
