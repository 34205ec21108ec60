/// The border as it is asked of: banks of the river and its kilometres, countries and provinces,
/// what lies near or beside a place, and landmarks with their names.
@NullMarked
package org.amnok.geo.border;

import org.jspecify.annotations.NullMarked;
