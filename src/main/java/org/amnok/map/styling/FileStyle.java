package org.amnok.map.styling;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.geotools.api.style.Style;
import org.jspecify.annotations.Nullable;

/// A style of others that a person opened, read for the features of a layer: the layer is drawn by
/// it instead of its designed look. Two are equal when their names and texts are.
///
/// @param name of the file, as people know it
/// @param text of the file: SLD or QML
/// @param style what was read of it; not changed any more
/// @param attributes of the layer that it reads
/// @param notDrawn what of it is not drawn, as people read it; empty when all is
public record FileStyle(
        String name, String text, Style style, Set<String> attributes, List<String> notDrawn) {
    public FileStyle {
        attributes = Set.copyOf(attributes);
        notDrawn = List.copyOf(notDrawn);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FileStyle file && file.name.equals(name) && file.text.equals(text);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, text);
    }
}
