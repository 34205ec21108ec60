/// The fields of a sighting, each described once: its column, its words, how its values are read,
/// changed, written and said, what lets it leave. Stores, tables, forms and files go through
/// [FieldCatalogue] and ask the kind of each field, never the field.
///
/// May use `domain`.
@NullMarked
package org.amnok.domain.field;

import org.jspecify.annotations.NullMarked;
