/// Sightings of a project file read page by page, in an order, for any thread.
@NullMarked
package org.amnok.store.reading;

import org.jspecify.annotations.NullMarked;
