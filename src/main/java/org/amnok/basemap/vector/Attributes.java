package org.amnok.basemap.vector;

import io.tileverse.vectortile.model.VectorTile.Layer.Feature;
import org.amnok.domain.Names;

/// Attributes of a feature of a tile as text.
record Attributes(Feature feature) {
    private static final int LONGEST_NAME = 120;

    /// Empty when there is none.
    String text(String name) {
        var value = feature.getAttribute(name);
        return value == null ? "" : value.toString();
    }

    /// The first that there is.
    String first(String... names) {
        for (var name : names) {
            var text = text(name);
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    /// True for a number other than 0, or `true`.
    boolean is(String name) {
        var text = text(name);
        return !text.isEmpty() && !text.equals("0") && !text.equals("false");
    }

    /// The local name, cut when nobody would write it on a map. Some files write it by its letters
    /// alone, and under `name:latin` whatever the letters are.
    String name() {
        return cut(first("name", "name:nonlatin", "name:latin"));
    }

    /// The name in a file of any schema, cut likewise.
    String anyName() {
        return cut(first("name", "NAME", "Name"));
    }

    /// Names in our four languages.
    Names names() {
        return new Names(
                cut(first("name:en", "name_en")),
                cut(text("name:ko")),
                cut(first("name:zh-Hans", "name:zh", "name:zh-Hant")),
                cut(text("name:ja")));
    }

    private static String cut(String name) {
        var line = name.strip().replaceAll("\\p{Cntrl}+", " ");
        return line.length() <= LONGEST_NAME ? line : "";
    }
}
