/// Days as reports tell them: EDTF (ISO 8601-2), plain words in four languages, what they may mean.
@NullMarked
package org.amnok.domain.date;

import org.jspecify.annotations.NullMarked;
