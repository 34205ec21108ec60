/// Tables of text: encoding, delimiter, heading, rows.
@NullMarked
package org.amnok.exchange.text;

import org.jspecify.annotations.NullMarked;
