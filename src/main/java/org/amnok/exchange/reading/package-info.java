/// Rows of a table become sightings: what each column means, words that are understood, what is
/// rejected and why.
@NullMarked
package org.amnok.exchange.reading;

import org.jspecify.annotations.NullMarked;
