/// Counting: tables of reports by what they are of, where each number says how many are certain and
/// how many are possible.
@NullMarked
package org.amnok.domain.tabulation;

import org.jspecify.annotations.NullMarked;
