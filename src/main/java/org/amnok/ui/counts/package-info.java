/// Tables of reports: how many, where, when, certain and possible, and two of them beside each
/// other.
@NullMarked
package org.amnok.ui.counts;

import org.jspecify.annotations.NullMarked;
