/// What differs between the sightings of two files, and how it is told. It is for this machine:
/// nothing in it has passed the release gate.
@NullMarked
package org.amnok.exchange.difference;

import org.jspecify.annotations.NullMarked;
