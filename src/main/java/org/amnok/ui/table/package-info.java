/// Sightings and sites as tables, and the filter.
@NullMarked
package org.amnok.ui.table;

import org.jspecify.annotations.NullMarked;
