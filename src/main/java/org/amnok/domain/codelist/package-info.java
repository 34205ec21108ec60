/// The closed lists of values that fields of a record take, each with the code that files hold.
@NullMarked
package org.amnok.domain.codelist;

import org.jspecify.annotations.NullMarked;
