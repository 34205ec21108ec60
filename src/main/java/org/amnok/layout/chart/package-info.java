/// Charts of counts, as pictures of their own: every axis begins at 0, and what is certain differs
/// from what is possible in shape, not in colour alone.
@NullMarked
package org.amnok.layout.chart;

import org.jspecify.annotations.NullMarked;
