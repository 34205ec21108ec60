/// What is asked of the sightings, as fields, chips and lists: the same filter for map, table and
/// timeline.
@NullMarked
package org.amnok.ui.filter;

import org.jspecify.annotations.NullMarked;
