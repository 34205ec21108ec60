/// Pairs of sightings that may tell of one event, beside each other, to be decided.
@NullMarked
package org.amnok.ui.likeness;

import org.jspecify.annotations.NullMarked;
