/// All sightings of a project by column, in memory: which pass a filter, how many have which value,
/// when they were. What of them is kept in the project file, and how.
@NullMarked
package org.amnok.index;

import org.jspecify.annotations.NullMarked;
