/// Many sightings at once: imported, deleted and brought back in one transaction.
@NullMarked
package org.amnok.store.bulk;

import org.jspecify.annotations.NullMarked;
