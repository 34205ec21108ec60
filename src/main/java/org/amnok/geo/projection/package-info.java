/// Map projections and reference systems, those of files of others, too.
@NullMarked
package org.amnok.geo.projection;

import org.jspecify.annotations.NullMarked;
