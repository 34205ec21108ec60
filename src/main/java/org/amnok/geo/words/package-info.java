/// Places as people write them: names in four scripts, with slips and as they sound, "near", "2 km
/// north of", "between", in a field or within a text.
@NullMarked
package org.amnok.geo.words;

import org.jspecify.annotations.NullMarked;
