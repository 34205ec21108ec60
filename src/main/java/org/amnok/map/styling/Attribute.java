package org.amnok.map.styling;

import java.util.List;

/// Something that features of a layer can be classed, filtered or labelled by. Named as the column
/// of the project file where there is one, so that a filter means the same in other programs.
///
/// @param title as people read it
/// @param values all there are, when these are few and fixed; else empty
public record Attribute(String name, String title, Type type, List<String> values) {
    /// What values of an attribute are.
    enum Type {
        WORD,
        NUMBER,
        /// Words as `2025-09-13`.
        DAY
    }

    public Attribute {
        values = List.copyOf(values);
    }

    public static Attribute word(String name, String title) {
        return new Attribute(name, title, Type.WORD, List.of());
    }

    public static Attribute number(String name, String title) {
        return new Attribute(name, title, Type.NUMBER, List.of());
    }

    public static Attribute day(String name, String title) {
        return new Attribute(name, title, Type.DAY, List.of());
    }

    public Attribute oneOf(List<String> all) {
        return new Attribute(name, title, type, all);
    }

    public boolean isNumber() {
        return type == Type.NUMBER;
    }
}
