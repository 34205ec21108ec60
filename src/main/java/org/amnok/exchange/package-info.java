/// Importers and exporters, with reports.
///
/// May use `files`, `xml`, `sqlite`, `release`, `map`, `geo` and `domain`; of foreign types
/// GeoTools data and format libraries.
@NullMarked
package org.amnok.exchange;

import org.jspecify.annotations.NullMarked;
