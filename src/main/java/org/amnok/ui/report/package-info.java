/// A report's text in the window: its words marked, what they say of sightings beside them, to be
/// accepted one by one or all.
@NullMarked
package org.amnok.ui.report;

import org.jspecify.annotations.NullMarked;
