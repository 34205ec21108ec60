/// What a single cell can be: a coordinate, a number, a date, a code, a shape, a link to a map.
@NullMarked
package org.amnok.exchange.cell;

import org.jspecify.annotations.NullMarked;
