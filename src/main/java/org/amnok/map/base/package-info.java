/// Base maps and images of others below all that the project knows.
@NullMarked
package org.amnok.map.base;

import org.jspecify.annotations.NullMarked;
