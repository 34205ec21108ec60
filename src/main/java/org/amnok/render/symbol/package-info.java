/// How features are painted: rules of styles resolved, graphics, patterns, points by the thousand.
@NullMarked
package org.amnok.render.symbol;

import org.jspecify.annotations.NullMarked;
