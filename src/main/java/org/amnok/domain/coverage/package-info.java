/// What was looked at along a river, and what was seen there: exact to the metre, never more than
/// the observations say.
///
/// May use the rest of the domain.
@NullMarked
package org.amnok.domain.coverage;

import org.jspecify.annotations.NullMarked;
