/// Writers of released sightings, one for each format.
@NullMarked
package org.amnok.exchange.output;

import org.jspecify.annotations.NullMarked;
