/// Reads the sheets of workbooks (`.xlsx`, ISO/IEC 29500) as tables, from untrusted files.
@NullMarked
package org.amnok.exchange.workbook;

import org.jspecify.annotations.NullMarked;
